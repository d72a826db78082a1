package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A view that makes way for a change comes back with the new names of what it names, and of nothing else. */
class RenamedViewTest {

    private static final Dialect DIALECT = Dialects.byName("postgresql").orElseThrow();
    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final QualifiedName CITIES = QualifiedName.of("cities");
    private static final QualifiedName PEOPLE = QualifiedName.of("people");

    private static Comparison renamed(String to, DependentView... views) {
        Schema current = Schema.of(Table.of(
                USERS, List.of(Column.of("name", SqlType.of("text")), Column.of("age", SqlType.of("integer")))));
        Schema desired = Schema.of(
                Table.of(USERS, List.of(Column.of(to, SqlType.of("text")), Column.of("age", SqlType.of("bigint")))));
        RenameDecision always = (differences, likely) ->
                differences.contains(new Operation.RenameColumn(USERS, "name", to)) || likely.isEmpty()
                        ? List.of()
                        : List.of(new Operation.RenameColumn(USERS, "name", to));
        return new SchemaComparison(DIALECT, Judge.NONE, always, ComparisonRules.USUAL, overViews(views))
                .compare(current, desired);
    }

    private static Dependents overViews(DependentView... views) {
        return new Dependents() {
            @Override
            public List<DependentView> views() {
                return List.of(views);
            }
        };
    }

    private static DependentView view(QualifiedName name, String query, Used... used) {
        return new DependentView(
                new View(name, false, List.of("name", "age"), List.of(), query, List.of()), List.of(used));
    }

    private static List<String> queries(Comparison comparison) {
        return comparison.operations().stream()
                .filter(Operation.CreateView.class::isInstance)
                .map(create -> ((Operation.CreateView) create).view().query())
                .toList();
    }

    @Test
    void literalsStayAndNewNamesAreQuoted() {
        DependentView view = view(
                PEOPLE, "SELECT name, 'a name' AS b, age FROM users", new Used(USERS, "name"), new Used(USERS, "age"));
        Comparison comparison = renamed("Full Name", view);
        assertThat(queries(comparison)).containsExactly("SELECT \"Full Name\", 'a name' AS b, age FROM users");
        assertThat(comparison.blocked()).isEmpty();
    }

    @Test
    void aViewThatNamesAnothersColumnOnlyKeepsItsName() {
        DependentView people =
                view(PEOPLE, "SELECT name, age FROM users", new Used(USERS, "name"), new Used(USERS, "age"));
        DependentView over = view(
                QualifiedName.of("over_people"),
                "SELECT name, age FROM people",
                new Used(PEOPLE, ""),
                new Used(PEOPLE, "name"),
                new Used(PEOPLE, "age"));
        assertThat(queries(renamed("full_name", people, over)))
                .containsExactly("SELECT full_name, age FROM users", "SELECT name, age FROM people");
    }

    @Test
    void aViewThatNamesTwoColumnsOfThatNameIsNotWrittenAnew() {
        DependentView view = view(
                PEOPLE,
                "SELECT u.name, u.age FROM users u JOIN cities c ON c.name = u.name",
                new Used(USERS, "name"),
                new Used(USERS, "age"),
                new Used(CITIES, "name"));
        assertThat(renamed("full_name", view).blocked())
                .singleElement()
                .asString()
                .startsWith("view people names two");
    }

    /** A column has the name of the table that is renamed: as a word they are the same. */
    @Test
    void aViewThatNamesAColumnLikeItsTableIsNotWrittenAnew() {
        List<Operation> renames = List.of(new Operation.RenameTable(USERS, "people"));
        RenamedUses renamed = new RenamedUses(DIALECT, renames);
        assertThat(renamed.obstacle(List.of(new Used(USERS, ""), new Used(USERS, "users"))))
                .isPresent();
        assertThat(renamed.obstacle(List.of(
                        new Used(USERS, ""), new Used(USERS, "name"), new Used(QualifiedName.of("b", "users"), ""))))
                .isPresent();
        assertThat(renamed.obstacle(List.of(new Used(USERS, ""), new Used(USERS, "name"), new Used(CITIES, "name"))))
                .isEmpty();
    }

    /** The server may name it by its schema in one place and not in another. */
    @Test
    void aViewOfATableThatMovesIsNotWrittenAnewAndTheReasonSaysSo() {
        RenamedUses renamed =
                new RenamedUses(DIALECT, List.of(new Operation.RenameTable(USERS, QualifiedName.of("auth", "people"))));
        assertThat(renamed.obstacle(List.of(new Used(USERS, ""), new Used(USERS, "name"))))
                .contains("reads users, which is moved to auth.people");
    }
}
