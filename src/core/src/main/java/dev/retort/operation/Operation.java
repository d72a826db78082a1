package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dependent;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change of a schema: the whole vocabulary of Retort. The differ writes a list of these, a migration file re-creates
 * it, the runner executes it. Each carries enough to be reversed from itself; {@code before} and {@code after} are the
 * two states of an object that stays.
 */
public sealed interface Operation {

    /** Calls the visitor's method for this kind of operation. */
    <R> R accept(OperationVisitor<R> visitor);

    /**
     * The operation that undoes this one.
     *
     * @throws IrreversibleOperationException when what would be needed is not known
     */
    default Operation reverse() {
        return accept(Reversal.INSTANCE);
    }

    /**
     * The schema as it is after this operation.
     *
     * @param words how the database writes what its expressions name
     * @throws InapplicableOperationException when the schema lacks what the operation changes, or has what it adds
     */
    default Schema applyTo(Schema schema, TypeWords words) {
        Schema changed = accept(new Application(schema, words));
        return changed.withOrdinals(RecordedOrdinals.after(this, changed.ordinals()));
    }

    /** The operation as one line for a reviewer. */
    default Summary summary() {
        return Summarizer.of(this);
    }

    /** Creates a schema (a namespace) beside the default one. */
    record CreateSchema(String name) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateSchema(this);
        }
    }

    /** Drops a schema, which must be empty. */
    record DropSchema(String name) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropSchema(this);
        }
    }

    /** Creates a table with its columns, constraints, indexes and comments. */
    record CreateTable(Table table) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateTable(this);
        }
    }

    /** Drops a table; the whole table is kept here for the way back. */
    record DropTable(Table table) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropTable(this);
        }
    }

    /** Gives a table another name, or moves it to another schema. */
    record RenameTable(QualifiedName from, QualifiedName to) implements Operation {

        /** A new name within the schema. */
        public RenameTable(QualifiedName from, String to) {
            this(from, from.sibling(to));
        }

        /** Whether it comes into another schema. */
        public boolean moves() {
            return !Objects.equals(from.schema(), to.schema());
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitRenameTable(this);
        }
    }

    /** Sets or removes the comment of a table. */
    record CommentOnTable(
            QualifiedName table,
            @Nullable String before,
            @Nullable String after) implements Operation, OnTable {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCommentOnTable(this);
        }
    }

    /** Changes an option of a table; null is what the server does when nothing is said. */
    record AlterTableOption(
            QualifiedName table,
            String option,
            @Nullable String before,
            @Nullable String after) implements Operation, OnTable {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAlterTableOption(this);
        }
    }

    /** Adds a column behind the last one. */
    record AddColumn(QualifiedName table, Column column, boolean online) implements Operation, OnTable, HasOnlineForm {
        /** The same, which may shut others out. */
        public AddColumn(QualifiedName table, Column column) {
            this(table, column, false);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAddColumn(this);
        }
    }

    /** Drops a column; the whole column is kept here for the way back. */
    record DropColumn(QualifiedName table, Column column, boolean online) implements Operation, OnTable, HasOnlineForm {
        /** The same, which may shut others out. */
        public DropColumn(QualifiedName table, Column column) {
            this(table, column, false);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropColumn(this);
        }
    }

    /** Changes a column of one name: type, nullability, default, identity, generation, collation, comment. */
    record AlterColumn(QualifiedName table, Column before, Column after, boolean online)
            implements Operation, OnTable, HasOnlineForm {
        /** The same, which may shut others out. */
        public AlterColumn(QualifiedName table, Column before, Column after) {
            this(table, before, after, false);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAlterColumn(this);
        }
    }

    /**
     * Gives a value to the rows that hold NULL in a column, so that it can refuse NULL; the expression is SQL, or
     * {@code default}. What was filled cannot be told from the rest, so it cannot be reversed.
     */
    record FillColumn(QualifiedName table, String column, String expression, boolean online)
            implements Operation, OnTable, HasOnlineForm {
        /** The same, which may shut others out. */
        public FillColumn(QualifiedName table, String column, String expression) {
            this(table, column, expression, false);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitFillColumn(this);
        }
    }

    /**
     * Gives the rows that hold NULL in a column the value that another column of theirs holds. On the way back the other
     * column gets what it lacks, so that nothing is lost of what was written meanwhile.
     */
    record CopyColumn(QualifiedName table, String from, String to, boolean online)
            implements Operation, OnTable, HasOnlineForm {
        /** The same, which may shut others out. */
        public CopyColumn(QualifiedName table, String from, String to) {
            this(table, from, to, false);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCopyColumn(this);
        }
    }

    /**
     * Says which constants the numbers of a column stand for, the first one's being 0, and gives rows the number that their
     * constant has from now on. None before where nobody has said it yet, none after where the column keeps something else. In a
     * column of a key, number by number, so that no two rows have the same one on the way.
     */
    record AlterOrdinals(QualifiedName table, String column, List<String> before, List<String> after, boolean inKey)
            implements Operation, OnTable {
        /** The same in a column of no key. */
        public AlterOrdinals(QualifiedName table, String column, List<String> before, List<String> after) {
            this(table, column, before, after, false);
        }

        /** Copies the constants. */
        public AlterOrdinals {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** What it does to the numbers. */
        public OrdinalChange change() {
            return new OrdinalChange(before, after);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAlterOrdinals(this);
        }
    }

    /** Renames a column. */
    record RenameColumn(QualifiedName table, String from, String to) implements Operation, OnTable {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitRenameColumn(this);
        }
    }

    /** Adds a constraint to a table that exists. */
    record AddConstraint(QualifiedName table, Constraint constraint, boolean online)
            implements Operation, OnTable, HasOnlineForm {
        /** The same, which may shut others out. */
        public AddConstraint(QualifiedName table, Constraint constraint) {
            this(table, constraint, false);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAddConstraint(this);
        }
    }

    /** Drops a constraint; the whole constraint is kept here for the way back. */
    record DropConstraint(QualifiedName table, Constraint constraint) implements Operation, OnTable {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropConstraint(this);
        }
    }

    /** Puts a primary key or unique constraint in the place of another one of its kind, so that the table is not without meanwhile. */
    record ReplaceKey(QualifiedName table, Constraint before, Constraint after, boolean online)
            implements Operation, OnTable, HasOnlineForm {

        /** The end of the key that is there. */
        public DropConstraint drop() {
            return new DropConstraint(table, before);
        }

        /** The new key, as it comes behind that. */
        public AddConstraint add() {
            return new AddConstraint(table, after, online);
        }

        /** What it does in one go, one after the other. */
        public Stream<Operation> steps() {
            return Stream.of(drop(), add());
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitReplaceKey(this);
        }
    }

    /** Renames a constraint, and with it the index behind it. */
    record RenameConstraint(QualifiedName table, String from, String to) implements Operation, OnTable {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitRenameConstraint(this);
        }
    }

    /**
     * Checks the rows that a constraint has not looked at. The constraint as it then is, is kept here for the way back; null
     * where a hand-written file gives the name alone, which cannot be reversed.
     */
    record ValidateConstraint(
            QualifiedName table, String name, @Nullable Constraint constraint) implements Operation, OnTable {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitValidateConstraint(this);
        }
    }

    /** Has a constraint, given as it is before, no longer vouch for the rows that are there. */
    record InvalidateConstraint(QualifiedName table, Constraint constraint) implements Operation, OnTable {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitInvalidateConstraint(this);
        }
    }

    /** Creates an index on a table that exists. */
    record CreateIndex(QualifiedName table, Index index, boolean online) implements Operation, OnTable, HasOnlineForm {
        /** The same, which may shut others out. */
        public CreateIndex(QualifiedName table, Index index) {
            this(table, index, false);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateIndex(this);
        }
    }

    /** Drops an index; the whole index is kept here for the way back. */
    record DropIndex(QualifiedName table, Index index, boolean online) implements Operation, OnTable, HasOnlineForm {
        /** The same, which may shut others out. */
        public DropIndex(QualifiedName table, Index index) {
            this(table, index, false);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropIndex(this);
        }
    }

    /** Renames an index. */
    record RenameIndex(QualifiedName table, String from, String to) implements Operation, OnTable {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitRenameIndex(this);
        }
    }

    /** Creates a sequence. */
    record CreateSequence(Sequence sequence) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateSequence(this);
        }
    }

    /** Drops a sequence; its options are kept here for the way back, its position is not. */
    record DropSequence(Sequence sequence) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropSequence(this);
        }
    }

    /** Changes the options of a sequence of one name. */
    record AlterSequence(Sequence before, Sequence after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAlterSequence(this);
        }
    }

    /** Gives a sequence another name, or moves it to another schema. */
    record RenameSequence(QualifiedName from, QualifiedName to) implements Operation {

        /** A new name within the schema. */
        public RenameSequence(QualifiedName from, String to) {
            this(from, from.sibling(to));
        }

        /** Whether it comes into another schema. */
        public boolean moves() {
            return !Objects.equals(from.schema(), to.schema());
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitRenameSequence(this);
        }
    }

    /**
     * Lets a sequence go on behind the numbers that a column holds already, so that it gives none of them again. What it
     * does does no harm when it is done again or undone, so it is its own way back.
     */
    record ContinueSequence(Sequence sequence, QualifiedName table, String column) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitContinueSequence(this);
        }
    }

    /** Creates an enumeration type. */
    record CreateEnumType(EnumType type) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateEnumType(this);
        }
    }

    /** Drops an enumeration type. */
    record DropEnumType(EnumType type) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropEnumType(this);
        }
    }

    /** Changes the labels of an enumeration type. */
    record AlterEnumType(EnumType before, EnumType after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAlterEnumType(this);
        }
    }

    /** Gives an enumeration type another name, or moves it to another schema: no value of it is touched. */
    record RenameEnumType(QualifiedName from, QualifiedName to) implements Operation {

        /** A new name within the schema. */
        public RenameEnumType(QualifiedName from, String to) {
            this(from, from.sibling(to));
        }

        /** Whether it comes into another schema. */
        public boolean moves() {
            return !Objects.equals(from.schema(), to.schema());
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitRenameEnumType(this);
        }
    }

    /** Renames a label of an enumeration type, and with it every value that holds it. */
    record RenameEnumValue(QualifiedName type, String from, String to) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitRenameEnumValue(this);
        }
    }

    /** Creates a composite type. */
    record CreateCompositeType(CompositeType type) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateCompositeType(this);
        }
    }

    /** Drops a composite type. */
    record DropCompositeType(CompositeType type) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropCompositeType(this);
        }
    }

    /** Changes the attributes of a composite type. */
    record AlterCompositeType(CompositeType before, CompositeType after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAlterCompositeType(this);
        }
    }

    /** Creates a view. */
    record CreateView(View view) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateView(this);
        }
    }

    /** Drops a view; the whole view is kept here for the way back. */
    record DropView(View view) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropView(this);
        }
    }

    /** Creates an object that no entity declares. */
    record CreateDependent(Dependent dependent) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateDependent(this);
        }
    }

    /** Drops an object that no entity declares; the whole object is kept here for the way back. */
    record DropDependent(Dependent dependent) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropDependent(this);
        }
    }

    /** Drops an object by its name alone, as hand-written files may; it cannot be reversed. */
    record DropNamed(ObjectKind kind, QualifiedName owner, String name, boolean online)
            implements Operation, HasOnlineForm {
        /** The same, which may shut others out. */
        public DropNamed(ObjectKind kind, QualifiedName owner, String name) {
            this(kind, owner, name, false);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropNamed(this);
        }
    }

    /** Does what an operation of the user's own says. */
    record Custom(CustomOperation custom) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCustom(this);
        }
    }

    /** Executes SQL text as it stands; without a text for the way back it cannot be reversed. */
    record ExecuteSql(String sql, @Nullable String reverseSql) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitExecuteSql(this);
        }
    }
}
