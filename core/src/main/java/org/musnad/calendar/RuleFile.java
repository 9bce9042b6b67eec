package org.musnad.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of rules, read line by line.
 *
 * @param heads the rules that find expressions, in order
 * @param named the patterns that others use, by id
 */
record RuleFile(List<RulePattern.Head> heads, Map<String, List<RulePattern>> named) {

  /** Reads a file; notes each fault as {@code file:line: what}. */
  static RuleFile read(TimeRules.Text file, List<String> faults) {
    RuleFile rules = new RuleFile(new ArrayList<>(), new HashMap<>());
    int number = 0;
    for (String line : file.text().split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          rules.add(RulePattern.head(line));
        } catch (IllegalArgumentException e) {
          faults.add(file.file() + ":" + number + ": " + e.getMessage());
        }
      }
    }
    return rules;
  }

  private void add(RulePattern.Head head) {
    if (head.kind() == null) {
      named.computeIfAbsent(head.id(), id -> new ArrayList<>()).add(head.pattern());
    } else {
      heads.add(head);
    }
  }
}
