package dev.retort.codegen;

import static dev.retort.codegen.Code.call;
import static dev.retort.codegen.Code.chain;
import static dev.retort.codegen.Code.name;
import static dev.retort.codegen.Code.number;
import static dev.retort.codegen.Code.string;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Dependent;
import dev.retort.schema.EnumType;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SequenceOwner;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Schema objects as the calls of {@code dev.retort.migration.Definitions} that make them. */
final class NounCode {

    /** The compiler calls itself for each link of a chain; some hundred links overflow its stack. */
    static final int LONGEST_CHAIN = 200;

    private NounCode() {}

    static Code.Chain table(Table table) {
        Code.Chain code = withColumns(chain("table", string(table.name().toString())), table.columns());
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            code = part(code, "primaryKey", primaryKey(key));
        }
        for (UniqueConstraint unique : table.uniqueConstraints()) {
            code = part(code, "unique", unique(unique));
        }
        for (CheckConstraint check : table.checkConstraints()) {
            code = part(code, "check", check(check));
        }
        for (ExclusionConstraint exclusion : table.exclusionConstraints()) {
            code = then(code, exclusion(exclusion));
        }
        for (ForeignKey foreignKey : table.foreignKeys()) {
            code = code.then("foreignKey", foreignKey(foreignKey));
        }
        for (Index index : table.indexes()) {
            code = part(code, "index", index(index));
        }
        code = OptionsCode.of(code, table);
        return table.comment() == null ? code : code.then("comment", string(table.comment()));
    }

    private static Code.Call exclusion(ExclusionConstraint exclusion) {
        return call("exclusion", string(named(exclusion)), string(exclusion.definition()));
    }

    private static Code.Chain withColumns(Code.Chain table, List<Column> columns) {
        if (columns.size() > LONGEST_CHAIN) {
            Code[] all = columns.stream()
                    .map(column -> call("column", string(column.name()), column(column)))
                    .toArray(Code[]::new);
            return table.then("columns", all);
        }
        Code.Chain code = table;
        for (Column column : columns) {
            code = code.then("column", string(column.name()), column(column));
        }
        return code;
    }

    /** A part that is nothing but its first call is written without a call around it. */
    private static Code.Chain part(Code.Chain table, String verb, Code.Chain noun) {
        return noun.calls().isEmpty() ? then(table, noun.head()) : table.then(verb, noun);
    }

    private static Code.Chain then(Code.Chain chain, Code.Call call) {
        return chain.then(call.name(), call.arguments().toArray(Code[]::new));
    }

    static Code.Chain column(Column column) {
        Code.Chain code = numbered(TypeCode.of(column.type()), column.identity());
        if (!column.nullable()) {
            code = code.then("notNull");
        }
        if (column.defaultValue() != null) {
            code = code.then("defaultsTo", string(column.defaultValue().sql()));
        }
        GeneratedExpression generated = column.generated();
        if (generated != null) {
            code = code.then(generated.stored() ? "generatedAs" : "generatedVirtual", string(generated.sql()));
        }
        if (column.collation() != null) {
            code = code.then("collate", string(column.collation()));
        }
        code = column.onUpdate() == null ? code : code.then("onUpdate", string(column.onUpdate()));
        code = column.check() == null ? code : code.then("check", string(column.check()));
        code = column.invisible() ? code.then("invisible") : code;
        return column.comment() == null ? code : code.then("comment", string(column.comment()));
    }

    private static Code.Chain numbered(Code.Chain type, @Nullable Identity identity) {
        if (identity == null) {
            return type;
        }
        String verb = switch (identity.generation()) {
            case BY_DEFAULT -> "identity";
            case ALWAYS -> "identityAlways";
            case SERIAL -> "serial";
        };
        boolean plain = identity.options().equals(SequenceOptions.DEFAULT);
        Code.Chain code = plain ? type.then(verb) : type.then(verb, options(identity.options()));
        return identity.sequence() == null ? code : code.then("numberedBy", string(identity.sequence()));
    }

    private static Code.Chain options(SequenceOptions options) {
        Code.Chain code = chain("options");
        code = options.increment() == 1 ? code : with(code, "withIncrement", options.increment());
        code = with(code, "withMinimum", options.minimum());
        code = with(code, "withMaximum", options.maximum());
        code = with(code, "withStart", options.start());
        code = options.cache() == 1 ? code : with(code, "withCache", options.cache());
        return options.cycle() ? code.then("withCycle") : code;
    }

    private static Code.Chain with(Code.Chain code, String verb, @Nullable Long value) {
        return value == null ? code : code.then(verb, number(value));
    }

    static Code.Chain constraint(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return primaryKey(key);
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique(unique);
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return new Code.Chain(exclusion(exclusion), List.of());
        }
        return constraint instanceof ForeignKey key ? foreignKey(key) : check((CheckConstraint) constraint);
    }

    private static Code.Chain primaryKey(PrimaryKey key) {
        Code.Chain code = new Code.Chain(call("primaryKey", named(key), key.columns()), List.of());
        code = key.period() ? code.then("withoutOverlaps") : code;
        return OptionsCode.of(deferrable(include(code, key.include()), key.deferrability()), key.storage());
    }

    private static Code.Chain include(Code.Chain code, List<String> columns) {
        return columns.isEmpty()
                ? code
                : code.then("include", columns.stream().map(Code::string).toArray(Code[]::new));
    }

    private static Code.Chain unique(UniqueConstraint unique) {
        Code.Chain code = new Code.Chain(call("unique", named(unique), unique.columns()), List.of());
        code = unique.period() ? code.then("withoutOverlaps") : code;
        code = include(code, unique.include());
        code = unique.nullsNotDistinct() ? code.then("nullsNotDistinct") : code;
        return OptionsCode.of(deferrable(code, unique.deferrability()), unique.storage());
    }

    private static Code.Chain check(CheckConstraint check) {
        Code.Chain code = chain("check", string(named(check)), string(check.expression()));
        return enforcement(check.inherited() ? code : code.then("noInherit"), check);
    }

    private static Code.Chain foreignKey(ForeignKey key) {
        Code.Chain code = new Code.Chain(call("foreignKey", named(key), key.columns()), List.of());
        code = then(code, call("references", key.referencedTable().toString(), key.referencedColumns()));
        code = action(code, "onDelete", key.onDelete(), key.onDeleteColumns());
        code = action(code, "onUpdate", key.onUpdate(), List.of());
        code = key.period() ? code.then("period") : code;
        code = key.matchFull() ? code.then("matchFull") : code;
        code = deferrable(code, key.deferrability());
        return enforcement(code, key);
    }

    private static Code.Chain action(Code.Chain code, String verb, ReferentialAction action, List<String> columns) {
        Stream<Code> arguments =
                Stream.concat(Stream.of(name(action.name())), columns.stream().map(Code::string));
        return action == ReferentialAction.NO_ACTION ? code : code.then(verb, arguments.toArray(Code[]::new));
    }

    private static Code.Chain enforcement(Code.Chain code, Constraint constraint) {
        return switch (constraint.enforcement()) {
            case VALIDATED -> code;
            case NOT_VALID -> code.then("notValid");
            case NOT_ENFORCED -> code.then("notEnforced");
        };
    }

    private static Code.Chain deferrable(Code.Chain code, Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> code;
            case INITIALLY_IMMEDIATE -> code.then("deferrable");
            case INITIALLY_DEFERRED -> code.then("initiallyDeferred");
        };
    }

    static Code.Chain index(Index index) {
        boolean plain = index.parts().stream().allMatch(part -> part.equals(IndexPart.column(part.text())));
        List<String> columns =
                plain ? index.parts().stream().map(IndexPart::text).toList() : List.of();
        Code.Chain code = new Code.Chain(call("index", named(index.name(), "index"), columns), List.of());
        if (!plain) {
            code = code.then("on", index.parts().stream().map(NounCode::part).toArray(Code[]::new));
        }
        code = index.unique() ? code.then("unique") : code;
        code = index.method().equals(Index.DEFAULT_METHOD) ? code : code.then("using", string(index.method()));
        code = include(code, index.include());
        code = index.where() == null ? code : code.then("where", string(index.where()));
        code = index.nullsNotDistinct() ? code.then("nullsNotDistinct") : code;
        return OptionsCode.of(code, index.storage());
    }

    private static Code part(IndexPart part) {
        String verb = part.expression() ? "expression" : part.descending() ? "desc" : "asc";
        Code.Chain code = chain(verb, string(part.text()));
        boolean nullsFirst = !part.expression() && part.descending();
        if (part.expression() && part.descending()) {
            code = code.then("desc");
            nullsFirst = true;
        }
        if (part.nullsFirst() != nullsFirst) {
            code = code.then("withNullsFirst", name(Boolean.toString(part.nullsFirst())));
        }
        code = part.operatorClass() == null ? code : code.then("withOperatorClass", string(part.operatorClass()));
        code = part.length() == null
                ? code
                : code.then("withLength", name(part.length().toString()));
        return part.collation() == null ? code : code.then("withCollation", string(part.collation()));
    }

    static Code.Chain sequence(Sequence sequence) {
        SequenceOptions options = sequence.options();
        Code.Chain code = chain("sequence", string(sequence.name().toString()));
        long start = options.start() == null ? 1 : options.start();
        if (options.equals(
                SequenceOptions.startingAt(start, options.increment()).unlessUsual(sequence.type()))) {
            code = options.equals(SequenceOptions.DEFAULT)
                    ? code
                    : chain("sequence", string(sequence.name().toString()), number(start), number(options.increment()));
        } else {
            code = code.then("options", options(options));
        }
        code = sequence.type() == null ? code : code.then("as", TypeCode.of(sequence.type()));
        SequenceOwner owner = sequence.owner();
        return owner == null ? code : code.then("ownedBy", string(owner.table().toString()), string(owner.column()));
    }

    static Code.Chain enumType(EnumType type) {
        return new Code.Chain(call("enumType", type.name().toString(), type.values()), List.of());
    }

    static Code.Call constants(List<String> constants) {
        return call("constants", constants.stream().map(Code::string).toArray(Code[]::new));
    }

    static Code.Chain compositeType(CompositeType type) {
        Code.Chain code = chain("compositeType", string(type.name().toString()));
        for (CompositeType.Attribute attribute : type.attributes()) {
            Column column = Column.of(attribute.name(), attribute.type())
                    .withCollation(attribute.collation())
                    .withComment(attribute.comment());
            code = code.then("attribute", string(attribute.name()), column(column));
        }
        return code;
    }

    static Code.Chain view(View view) {
        Code.Chain code = chain(
                view.materialized() ? "materializedView" : "view",
                string(view.name().toString()));
        code = view.columns().isEmpty() ? code : code.then("columns", strings(view.columns()));
        code = view.options().isEmpty() ? code : code.then("options", strings(view.options()));
        code = code.then("as", string(view.query()));
        for (String statement : view.further()) {
            code = code.then("then", string(statement));
        }
        return code;
    }

    static Code.Chain dependent(Dependent dependent) {
        Code.Chain code = chain("dependent", string(dependent.kind()), string(dependent.name()))
                .then("droppedBy", string(dependent.drop()));
        String link = "createdBy";
        for (String statement : dependent.create()) {
            code = code.then(link, string(statement));
            link = "then";
        }
        return code;
    }

    private static Code[] strings(List<String> texts) {
        return texts.stream().map(Code::string).toArray(Code[]::new);
    }

    private static String named(Constraint constraint) {
        return named(constraint.name(), "constraint");
    }

    private static String named(@Nullable String name, String what) {
        if (name == null) {
            throw new IllegalArgumentException("a " + what + " needs a name before it is written to a migration file");
        }
        return name;
    }
}
