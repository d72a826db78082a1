package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.operation.TypeWords;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the database in the old names of the enumeration types that a migration renames, as it does not know the new ones yet, and
 * answers in the new ones.
 */
final class RenamedTypesJudge implements Judge {

    private final Judge judge;
    private final Operation.RenameEnumType rename;
    private final TypeWords words;

    private RenamedTypesJudge(Judge judge, Operation.RenameEnumType rename, TypeWords words) {
        this.judge = judge;
        this.rename = rename;
        this.words = words;
    }

    /** The judge itself where no type is renamed. */
    static Judge of(Judge judge, List<Operation> renames, TypeWords words) {
        Judge asked = judge;
        for (Operation operation : renames) {
            if (operation instanceof Operation.RenameEnumType rename) {
                asked = new RenamedTypesJudge(asked, rename, words);
            }
        }
        return asked;
    }

    @Override
    public Verdict read(List<Table> tables) {
        Verdict verdict =
                judge.read(tables.stream().map(table -> in(table, reversed())).toList());
        Map<QualifiedName, Table> answers = new HashMap<>();
        verdict.tables().forEach((name, table) -> answers.put(name, in(table, rename)));
        return new Verdict(verdict.isAnswered(), answers, verdict.notes());
    }

    @Override
    public Map<Column, String> refusedDefaults(List<Column> columns) {
        return judge.refusedDefaults(columns);
    }

    @Override
    public List<Optional<String>> queries(List<String> queries) {
        return judge.queries(queries);
    }

    private Operation.RenameEnumType reversed() {
        return new Operation.RenameEnumType(rename.to(), rename.from());
    }

    private Table in(Table table, Operation.RenameEnumType rename) {
        Schema alone = Schema.of(table).withEnumTypes(List.of(new EnumType(rename.from(), List.of())));
        return rename.applyTo(alone, words).tables().get(0);
    }
}
