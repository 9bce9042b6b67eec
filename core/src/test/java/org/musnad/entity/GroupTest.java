package org.musnad.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musnad.mention.EntityType;
import org.musnad.name.NameMention;
import org.musnad.text.Span;

class GroupTest {
  private static final Span ALL = new Span(0, 20);
  private static final Span NAME = new Span(10, 20);

  private static Group named() {
    Group group = new Group(EntityType.PERSON, -1);
    group.name(new NameMention(0, 0, EntityType.PERSON, List.of("x"), "", ""), NAME);
    return group;
  }

  @Test
  void nameWithinAMentionIsNone() {
    Group group = new Group(EntityType.PERSON, 0);
    group.told(ALL);
    group.absorb(named());
    assertEquals(Set.of(ALL), group.mentions);
  }

  @Test
  void nameThatIsASourceStaysAMention() {
    Group group = new Group(EntityType.PERSON, 0);
    group.told(ALL);
    group.told(NAME);
    group.absorb(named());
    assertEquals(Set.of(ALL, NAME), group.mentions);
  }
}
