package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.hazard.Hazard;
import dev.retort.hazard.HazardKind;
import dev.retort.hazard.Hazards;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameCandidate;
import dev.retort.operation.RenameCandidates;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases of renames.md: graded, asked about or named, never guessed, and the way back is a rename too. */
class RenameTest {

    private static final Dialect DIALECT = Dialects.byName("postgresql").orElseThrow();
    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final Column ID = Column.of("id", SqlType.of("bigint")).withNullable(false);
    private static final Column FULLNAME = Column.of("fullname", SqlType.of("varchar", 100));
    private static final RenameDecision LIKELIEST = (differences, likely) ->
            likely.isEmpty() ? List.of() : List.of(likely.get(0).rename());

    private static Table users(Column... columns) {
        return Table.of(USERS, List.of(columns)).withPrimaryKey(new PrimaryKey("users_pkey", List.of("id")));
    }

    private static List<Operation> compare(Schema current, Schema desired, RenameDecision renames) {
        return new SchemaComparison(DIALECT, Judge.NONE, renames, ComparisonRules.USUAL, Dependents.NONE)
                .compare(current, desired)
                .operations();
    }

    /** Schema-diff 244, and Q's way back that loses data: the reverse is a rename. */
    @Test
    void aColumnIsRenamedAndNothingElse() {
        Schema current = Schema.of(users(ID, FULLNAME));
        Schema desired = Schema.of(users(ID, FULLNAME.withName("full_name")));
        List<Operation> operations = compare(current, desired, LIKELIEST);
        assertThat(operations).containsExactly(new Operation.RenameColumn(USERS, "fullname", "full_name"));
        assertThat(operations.get(0).reverse()).isEqualTo(new Operation.RenameColumn(USERS, "full_name", "fullname"));
    }

    /** Schema-diff 245: renamed and widened in one edit, which an exact test would miss. */
    @Test
    void aRenamedColumnMayChangeToo() {
        Column wide = FULLNAME.withName("full_name").withType(SqlType.of("varchar", 200));
        assertThat(compare(Schema.of(users(ID, FULLNAME)), Schema.of(users(ID, wide)), LIKELIEST))
                .containsExactly(
                        new Operation.RenameColumn(USERS, "fullname", "full_name"),
                        new Operation.AlterColumn(USERS, FULLNAME.withName("full_name"), wide));
    }

    /** Schema-diff 249: what holds the column follows it. */
    @Test
    void keysIndexesAndChecksFollowTheColumn() {
        Table current = users(ID, FULLNAME)
                .withIndexes(List.of(Index.of("users_name_idx", "fullname").withWhere("fullname <> ''::text")))
                .withCheckConstraints(List.of(CheckConstraint.of("users_name_check", "fullname <> ''::text")));
        Table desired = users(ID, FULLNAME.withName("name"))
                .withIndexes(List.of(Index.of("users_name_idx", "name").withWhere("name <> ''::text")))
                .withCheckConstraints(List.of(CheckConstraint.of("users_name_check", "name <> ''::text")));
        assertThat(compare(Schema.of(current), Schema.of(desired), LIKELIEST))
                .containsExactly(new Operation.RenameColumn(USERS, "fullname", "name"));
    }

    /** Schema-diff 250: a table with a foreign key to it, renamed with a column of its own. */
    @Test
    void aTableAndItsColumnAreRenamed() {
        QualifiedName posts = QualifiedName.of("posts");
        Table post = Table.of(posts, List.of(ID, ID.withName("user_id")));
        ForeignKey key = ForeignKey.of("posts_user_fk", List.of("user_id"), USERS, List.of("id"));
        Column email = Column.of("email", SqlType.of("text"));
        QualifiedName people = QualifiedName.of("people");
        Schema current = Schema.of(users(ID, email, FULLNAME), post.withForeignKeys(List.of(key)));
        Schema desired = Schema.of(
                users(ID, email, FULLNAME.withName("full_name")).withName(people),
                post.withForeignKeys(List.of(key.withReferencedTable(people))));
        assertThat(compare(current, desired, LIKELIEST))
                .containsExactly(
                        new Operation.RenameTable(USERS, "people"),
                        new Operation.RenameColumn(people, "fullname", "full_name"));
    }

    /** Schema-diff 252. */
    @Test
    void aSequenceIsRenamed() {
        Schema current = Schema.EMPTY.withSequences(List.of(Sequence.of(QualifiedName.of("user_seq"), 1, 50)));
        Schema desired = Schema.EMPTY.withSequences(List.of(Sequence.of(QualifiedName.of("users_seq"), 1, 50)));
        assertThat(compare(current, desired, LIKELIEST))
                .containsExactly(new Operation.RenameSequence(QualifiedName.of("user_seq"), "users_seq"));
    }

    /** The default that holds the label follows it: setting it again would fail on the way back. */
    @Test
    void aLabelIsRenamedWithWhatHoldsIt() {
        QualifiedName mood = QualifiedName.of("mood");
        Column column = Column.of("m", SqlType.of("mood"));
        Schema current = Schema.of(users(ID, column.withDefault(new DefaultValue("'happy'"))))
                .withEnumTypes(List.of(new EnumType(mood, List.of("ok", "happy"))));
        Schema desired = Schema.of(users(ID, column.withDefault(new DefaultValue("'happily'"))))
                .withEnumTypes(List.of(new EnumType(mood, List.of("ok", "happily"))));
        assertThat(compare(current, desired, LIKELIEST))
                .containsExactly(new Operation.RenameEnumValue(mood, "happy", "happily"));
        assertThat(new Hazards(compare(current, desired, RenameDecision.NONE), DIALECT)
                        .summaries().stream().map(Object::toString))
                .anyMatch(line -> line.endsWith("ok, happy to ok, happily, LOCK, MAY FAIL, RENAMED?"));
    }

    private static final EnumType MOOD = new EnumType(QualifiedName.of("mood"), List.of("ok", "happy"));
    private static final EnumType HUMOUR = new EnumType(QualifiedName.of("humour"), MOOD.values());
    private static final Operation MOOD_TO_HUMOUR = new Operation.RenameEnumType(MOOD.name(), "humour");

    private static Column of(EnumType type, String name, String more) {
        return Column.of(name, SqlType.parse(type.name() + more));
    }

    /** Nothing is lost by either way, so that nobody is asked, as about a constraint of the same shape. */
    @Test
    void aTypeOfTheSameLabelsIsRenamedWithWhatHoldsIt() {
        Column now = of(MOOD, "mood", "").withDefault(new DefaultValue("lower('OK')::mood"));
        Column then = of(HUMOUR, "mood", "").withDefault(new DefaultValue("lower('OK')::humour"));
        Table current = users(ID, now, of(MOOD, "past", "[]"))
                .withCheckConstraints(List.of(CheckConstraint.of("ok", "mood <> 'ok'::mood OR id > 0")))
                .withIndexes(List.of(Index.of("users_idx", "id").withWhere("mood = ANY (ARRAY['ok'::mood])")));
        Table desired = users(ID, then, of(HUMOUR, "past", "[]"))
                .withCheckConstraints(List.of(CheckConstraint.of("ok", "mood <> 'ok'::humour OR id > 0")))
                .withIndexes(List.of(Index.of("users_idx", "id").withWhere("mood = ANY (ARRAY['ok'::humour])")));
        assertThat(compare(
                        Schema.of(current).withEnumTypes(List.of(MOOD)),
                        Schema.of(desired).withEnumTypes(List.of(HUMOUR)),
                        RenameDecision.NONE))
                .containsExactly(MOOD_TO_HUMOUR);
    }

    /** It is no rename when a column of it becomes something else, or of a third type. */
    @Test
    void aTypeWhoseColumnsPartIsNone() {
        EnumType third = new EnumType(QualifiedName.of("third"), MOOD.values());
        Schema current =
                Schema.of(users(ID, of(MOOD, "one", ""), of(MOOD, "two", ""))).withEnumTypes(List.of(MOOD));
        assertThat(compare(
                        current,
                        Schema.of(users(ID, of(HUMOUR, "one", ""), of(third, "two", "")))
                                .withEnumTypes(List.of(HUMOUR, third)),
                        LIKELIEST))
                .noneMatch(Operation.RenameEnumType.class::isInstance);
        assertThat(compare(
                        current,
                        Schema.of(users(ID, of(HUMOUR, "one", ""), Column.of("two", SqlType.of("text"))))
                                .withEnumTypes(List.of(HUMOUR)),
                        LIKELIEST))
                .noneMatch(Operation.RenameEnumType.class::isInstance);
    }

    /** A type that only goes where nothing else is kept for it, as a table that the model does not have. */
    @Test
    void aTypeThatIsKeptIsNotRenamed() {
        Table other = Table.of(QualifiedName.of("other"), List.of(ID, of(MOOD, "mood", "")));
        DatabaseOnlyPolicies keeping = DatabaseOnlyPolicies.USUAL.with(DatabaseOnlyKind.TABLE, DatabaseOnlyPolicy.KEEP);
        assertThat(new SchemaComparison(
                                DIALECT,
                                Judge.NONE,
                                RenameDecision.NONE,
                                ComparisonRules.USUAL.withDatabaseOnly(keeping),
                                Dependents.NONE)
                        .compare(
                                Schema.of(users(ID, of(MOOD, "mood", "")), other)
                                        .withEnumTypes(List.of(MOOD)),
                                Schema.of(users(ID, of(HUMOUR, "mood", ""))).withEnumTypes(List.of(HUMOUR)))
                        .operations())
                .contains(new Operation.CreateEnumType(HUMOUR))
                .noneMatch(Operation.RenameEnumType.class::isInstance);
    }

    /** What has rows is a type too, and goes behind the renames. */
    @Test
    void aTypeDoesNotGetTheNameOfATableThatGoes() {
        Table gone = Table.of(HUMOUR.name(), List.of(ID));
        assertThat(compare(
                        Schema.of(users(ID, of(MOOD, "mood", "")), gone).withEnumTypes(List.of(MOOD)),
                        Schema.of(users(ID, of(HUMOUR, "mood", ""))).withEnumTypes(List.of(HUMOUR)),
                        RenameDecision.NONE))
                .noneMatch(Operation.RenameEnumType.class::isInstance);
    }

    /** With other labels it may be a rename, or the labels' end: that is asked about. */
    @Test
    void aTypeOfOtherLabelsIsOffered() {
        EnumType more = HUMOUR.withValues(List.of("ok", "happy", "sad"));
        Schema current = Schema.of(users(ID, of(MOOD, "mood", ""))).withEnumTypes(List.of(MOOD));
        Schema desired = Schema.of(users(ID, of(HUMOUR, "mood", ""))).withEnumTypes(List.of(more));
        assertThat(compare(current, desired, LIKELIEST))
                .containsExactly(MOOD_TO_HUMOUR, new Operation.AlterEnumType(HUMOUR, more));
        List<Operation> replaced = compare(current, desired, RenameDecision.NONE);
        assertThat(replaced).noneMatch(Operation.RenameEnumType.class::isInstance);
        assertThat(new Hazards(replaced, DIALECT).of(new Operation.DropEnumType(MOOD)))
                .singleElement()
                .extracting(Hazard::reason)
                .isEqualTo(
                        "mood looks like humour (all columns go from the one to the other, 2 of 3 labels are the same);"
                                + " if it was renamed, generate again with --rename mood=humour.");
    }

    /** EF Core's complaint: equal structure alone is no rename, and without an answer nothing is. */
    @Test
    void withoutAnAnswerItIsDroppedAndAddedUnderAWarning() {
        Schema current = Schema.of(users(ID, FULLNAME));
        Schema desired = Schema.of(users(ID, FULLNAME.withName("full_name")));
        List<Operation> operations = compare(current, desired, RenameDecision.NONE);
        assertThat(operations)
                .containsExactly(
                        new Operation.DropColumn(USERS, FULLNAME),
                        new Operation.AddColumn(USERS, FULLNAME.withName("full_name")));
        assertThat(new Hazards(operations, DIALECT).of(operations.get(0)))
                .extracting(Hazard::kind)
                .containsExactly(HazardKind.DATA_LOSS, HazardKind.BREAKS_RUNNING_VERSION, HazardKind.LIKELY_RENAME);
        assertThat(new Hazards(operations, DIALECT).of(operations.get(0)).get(2).reason())
                .contains("--rename users.fullname=users.full_name");
    }

    /** Schema-diff 50: two columns of one type that have nothing else in common are not offered. */
    @Test
    void whatIsNotAlikeIsNotOffered() {
        List<Operation> operations = compare(
                Schema.of(users(ID, Column.of("fax", SqlType.of("varchar", 255)))),
                Schema.of(users(ID, Column.of("born_on", SqlType.of("date")))),
                RenameDecision.NONE);
        assertThat(RenameCandidates.among(operations, false, true, true)).isEmpty();
    }

    @Test
    void theLikeliestComesFirstWithItsReasons() {
        List<Operation> operations = compare(
                Schema.of(users(ID, FULLNAME)),
                Schema.of(users(ID, FULLNAME.withName("full_name"), FULLNAME.withName("nickname"))),
                RenameDecision.NONE);
        RenameCandidate first =
                RenameCandidates.among(operations, false, true, true).get(0);
        assertThat(first.to()).isEqualTo("users.full_name");
        assertThat(first.reasons()).contains("similar names", "the same type, varchar(100)");
    }

    /** A reference to another row is no value under another name, whatever the types are. */
    @Test
    void aReferenceIsNoRenamedValue() {
        ForeignKey key = ForeignKey.of("users_author_fk", List.of("author_id"), USERS, List.of("id"));
        Column author = Column.of("author_id", SqlType.of("bigint"));
        Table current = users(ID, author).withForeignKeys(List.of(key));
        assertThat(RenameCandidates.among(
                        compare(
                                Schema.of(current),
                                Schema.of(users(ID, author.withName("author_no"))),
                                RenameDecision.NONE),
                        false,
                        true,
                        true))
                .isEmpty();
        Table renamed = users(ID, author.withName("author"))
                .withForeignKeys(List.of(key.withColumns(List.of("author"), List.of("id"))));
        assertThat(compare(Schema.of(current), Schema.of(renamed), LIKELIEST))
                .contains(new Operation.RenameColumn(USERS, "author_id", "author"));
    }

    /** A required column is added nullable first; the reasons speak of what it is in the end. */
    @Test
    void theReasonsOfARequiredColumnAreTrue() {
        Column required = FULLNAME.withName("full_name").withNullable(false);
        List<Operation> operations =
                compare(Schema.of(users(ID, FULLNAME)), Schema.of(users(ID, required)), RenameDecision.NONE);
        assertThat(RenameCandidates.among(operations, false, true, true))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.reasons())
                        .containsExactly("similar names", "the same type, varchar(100)"));
    }
}
