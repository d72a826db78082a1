package dev.retort.diff;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;

/** Puts what has a name into one of two schemas, where a server has several. */
final class RandomNames {

    private final Choice choice;
    private final Taken taken;

    RandomNames(Choice choice, Taken taken) {
        this.choice = choice;
        this.taken = taken;
    }

    /** The name in the default schema, or in the other now and then. */
    QualifiedName anywhere(String name) {
        return taken.byPostgreSql() && choice.onceIn(4)
                ? QualifiedName.of(RandomSchema.OTHER_SCHEMA, name)
                : QualifiedName.of(name);
    }

    /** The type of that name, in quotes. */
    static SqlType type(QualifiedName name) {
        String schema = name.schema() == null ? "" : name.schema() + ".";
        return SqlType.parse(schema + "\"" + name.name() + "\"");
    }
}
