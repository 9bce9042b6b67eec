package org.musnad.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of a command and all below it, in the macros of {@code man(7)}. What picocli
 * knows of the commands stands in it as {@code --help} has it; files and environment, which it does
 * not know, come from {@code manual.roff}.
 */
final class ManualPage {
  private final String version;
  private final LocalDate day;

  ManualPage(String version, LocalDate day) {
    this.version = version;
    this.day = day;
  }

  /** The page of {@code root}, which is the whole program. */
  String of(CommandSpec root) {
    String name = root.name();
    Roff page = new Roff();
    page.macro("TH", name.toUpperCase(Locale.ROOT), "1", day.toString(), name + " " + version);
    page.section("NAME").named(name, String.join(" ", description(root)));
    page.section("SYNOPSIS");
    for (CommandSpec command : below(root)) {
      page.synopsis(command.qualifiedName(), rest(command));
    }
    page.section("DESCRIPTION").raw(resource("description.roff"));
    page.section("OPTIONS").text("Every command takes these:");
    visible(root).forEach(option -> option(page, root, option));
    page.section("COMMANDS");
    below(root).forEach(command -> command(page, command));
    exitCodes(page, root);
    page.raw(resource("sections.roff"));
    return page.toString();
  }

  /** The commands in the order of the help, those that only have others before these. */
  private static List<CommandSpec> below(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> !spec.usageMessage().hidden())
        .flatMap(child -> Stream.concat(Stream.of(child), below(child).stream()))
        .toList();
  }

  private static void command(Roff page, CommandSpec command) {
    page.subsection(command.qualifiedName());
    description(command).forEach(page::text);
    for (ArgSpec parameter : command.positionalParameters()) {
      if (!parameter.hidden()) {
        page.item(parameter.paramLabel(), "", description(parameter));
      }
    }
    visible(command)
        .filter(option -> !isStandard(option))
        .forEach(option -> option(page, command, option));
    examples(page, command);
  }

  private static Stream<OptionSpec> visible(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden());
  }

  /** Whether every command has it. */
  private static boolean isStandard(OptionSpec option) {
    return option.usageHelp() || option.versionHelp();
  }

  private static void option(Roff page, CommandSpec command, OptionSpec option) {
    String names =
        Arrays.stream(option.names())
            .map(name -> negatable(command, option, name))
            .collect(Collectors.joining(", "));
    page.item(names, option.arity().max() == 0 ? "" : option.paramLabel(), description(option));
  }

  private static String negatable(CommandSpec command, OptionSpec option, String name) {
    return option.negatable()
        ? command.negatableOptionTransformer().makeSynopsis(name, command)
        : name;
  }

  /** What follows the command's name in its synopsis. */
  private static String rest(CommandSpec command) {
    String synopsis = new Help(command, Help.defaultColorScheme(Ansi.OFF)).synopsis(0);
    return synopsis
        .strip()
        .substring(command.qualifiedName().length())
        .strip()
        .replaceAll("\\s+", " ");
  }

  private static void examples(Roff page, CommandSpec command) {
    String[] lines = command.usageMessage().footer();
    if (lines.length > 0) {
      page.text("Examples:");
      page.example(Arrays.stream(lines).map(String::strip).toList());
    }
  }

  private static void exitCodes(Roff page, CommandSpec root) {
    page.section("EXIT STATUS");
    root.usageMessage().exitCodeList().forEach((code, text) -> page.item(code, "", text));
  }

  private static List<String> description(CommandSpec command) {
    return Arrays.stream(command.usageMessage().description()).map(ManualPage::plain).toList();
  }

  private static String description(ArgSpec argument) {
    return Arrays.stream(argument.description())
        .map(ManualPage::plain)
        .collect(Collectors.joining(" "));
  }

  private static String plain(String text) {
    return Ansi.OFF.string(text).replace("%%", "%");
  }

  private static String resource(String name) {
    try (InputStream in = ManualPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
