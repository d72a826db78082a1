package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A foreign key takes a way to change huge tables away: gh-ost takes neither table of one
 * (https://github.com/github/gh-ost/blob/master/doc/requirements-and-limitations.md).
 */
final class ForeignKeyShutsOutTool implements HazardRule {

    private static final Rule RULE = new Rule(
            "foreign-key-shuts-out-tool",
            HazardKind.CAUTION,
            "From a foreign key on, gh-ost copies neither of its tables beside the one in use; it is said of tables that are known to be huge.",
            List.of(131),
            List.of(
                    "Change the table's shape with gh-ost first, where that is still to come.",
                    "Afterwards use the server's own INSTANT and INPLACE forms, or pt-online-schema-change with --alter-foreign-keys-method."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return !dialect.onlineForms().toolWithoutForeignKeys().isEmpty();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AddConstraint add
                        && add.constraint() instanceof ForeignKey key
                        && concerns(circumstances.dialect())
                ? Stream.of(add.table(), key.referencedTable())
                        .filter(circumstances::isHuge)
                        .findFirst()
                        .map(huge -> RULE.hazard(sentence(huge, circumstances)))
                : Optional.empty();
    }

    private static String sentence(QualifiedName huge, Circumstances circumstances) {
        return String.format(
                Locale.ROOT,
                "%s takes %s, of about %s rows, no more.",
                circumstances.dialect().onlineForms().toolWithoutForeignKeys(),
                huge,
                Wait.number(circumstances.rows(huge).orElseThrow()));
    }
}
