package dev.retort.migration;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SequenceOwner;
import dev.retort.schema.SqlType;

/**
 * A sequence. Immutable; each method answers a changed copy.
 *
 * @param sequence the finished sequence
 */
public record SequenceDefinition(Sequence sequence) {

    /** The same sequence, counting in another integer type. */
    public SequenceDefinition as(ColumnDefinition type) {
        SqlType sqlType = type.named("").type();
        return new SequenceDefinition(new Sequence(sequence.name(), sqlType, sequence.options(), sequence.owner()));
    }

    /** The same sequence, counting as the options say. */
    public SequenceDefinition options(SequenceOptions options) {
        return new SequenceDefinition(new Sequence(sequence.name(), sequence.type(), options, sequence.owner()));
    }

    /** The same sequence, dropped together with a column. */
    public SequenceDefinition ownedBy(String table, String column) {
        return new SequenceDefinition(sequence.withOwner(new SequenceOwner(QualifiedName.parse(table), column)));
    }
}
