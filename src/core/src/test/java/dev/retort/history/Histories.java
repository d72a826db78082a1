package dev.retort.history;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Histories in a word for each revision: {@code "c:a,b"} is c, which revises a and b. */
final class Histories {

    private Histories() {}

    static RevisionGraph graph(String... revisions) {
        return RevisionGraph.of(Stream.of(revisions).map(Histories::script).toList());
    }

    static MigrationScript script(String revision) {
        String[] parts = revision.split(":", 2);
        List<String> revises = parts.length == 1 ? List.of() : Arrays.asList(parts[1].split(","));
        return new MigrationScript(
                parts[0], revises, "", "", true, parts[0] + ".java", "source:" + parts[0], new Nothing());
    }

    static List<String> ids(List<MigrationScript> scripts) {
        return scripts.stream().map(MigrationScript::id).toList();
    }

    /** Does nothing: only its place in the history counts. */
    private static final class Nothing implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }
}
