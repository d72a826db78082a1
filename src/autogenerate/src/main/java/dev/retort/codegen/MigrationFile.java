package dev.retort.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.retort.hazard.Hazards;
import dev.retort.migration.Definitions;
import dev.retort.migration.Migration;
import dev.retort.migration.Revision;
import dev.retort.operation.DroppedName;
import dev.retort.operation.Operation;
import dev.retort.operation.Summary;
import dev.retort.schema.ReferentialAction;
import java.lang.reflect.Method;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a migration as a Java source file. The same specification gives the same bytes. */
public final class MigrationFile {

    private static final String INDENT = "    ";
    private static final int REVIEW_WIDTH = 112;
    private static final Set<String> NOUNS = Arrays.stream(Definitions.class.getMethods())
            .filter(method -> method.getDeclaringClass() == Definitions.class)
            .map(Method::getName)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ACTIONS =
            Arrays.stream(ReferentialAction.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final MigrationSpec spec;

    private MigrationFile(MigrationSpec spec) {
        this.spec = spec;
    }

    /** The whole text of the file, in lines of at most 120 columns where Java allows. */
    public static String of(MigrationSpec spec) {
        return new MigrationFile(spec).text();
    }

    private String text() {
        List<Code.Call> upgrade =
                spec.upgrade().stream().map(MigrationFile::code).toList();
        List<Code.Call> downgrade =
                shortened().stream().map(MigrationFile::code).toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(spec.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class)
                .addJavadoc(javadoc())
                .addAnnotation(revision());
        new MethodBodies("upgrade", hazards(), upgrade, operation -> false).addTo(type);
        new MethodBodies("downgrade", new Hazards(spec.downgrade(), spec.dialect()), downgrade, this::isCreatedAbove)
                .addTo(type);
        JavaFile.Builder file = JavaFile.builder(spec.packageName(), type.build())
                .indent(INDENT)
                .skipJavaLangImports(true);
        addStaticImports(file, Stream.concat(upgrade.stream(), downgrade.stream()));
        return file.build().toString();
    }

    private Hazards hazards() {
        return new Hazards(spec.upgrade(), spec.dialect()).after(spec.before());
    }

    private static Code.Call code(Operation operation) {
        return VerbCode.of(operation);
    }

    /** What downgrade drops because upgrade created it is dropped by name: its definition stands above. */
    private List<Operation> shortened() {
        return spec.downgrade().stream()
                .map(operation -> isCreatedAbove(operation) ? byName(operation) : operation)
                .toList();
    }

    private boolean isCreatedAbove(Operation drop) {
        return DroppedName.of(drop) != null
                && !(drop instanceof Operation.DropNamed)
                && spec.upgrade().contains(drop.reverse());
    }

    private static Operation byName(Operation drop) {
        Operation.DropNamed named = DroppedName.of(drop);
        return named == null ? drop : named;
    }

    private AnnotationSpec revision() {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(ClassName.get(Revision.class))
                .addMember("id", "$L", JavaText.literal(spec.id()));
        if (!spec.revises().isEmpty()) {
            String ids = spec.revises().stream().map(JavaText::literal).collect(Collectors.joining(", "));
            annotation.addMember("revises", "$L", spec.revises().size() == 1 ? ids : "{" + ids + "}");
        }
        Code message = Code.string(spec.message());
        annotation
                .addMember("message", "$L", message.laidOut(INDENT.length(), "message = ".length() + 8, 104))
                .addMember(
                        "created",
                        "$S",
                        spec.created().truncatedTo(ChronoUnit.SECONDS).toString());
        return spec.transactional()
                ? annotation.build()
                : annotation.addMember("transactional", "false").build();
    }

    private CodeBlock javadoc() {
        String sentence = JavaText.javadoc(MessageText.sentence(spec.message()));
        List<String> lines = Summary.table(hazards().summaries(), REVIEW_WIDTH);
        String wrapped = LineWrap.at(110, sentence, "");
        if (lines.isEmpty()) {
            return CodeBlock.of("$L\n", wrapped);
        }
        String review = lines.stream().map(JavaText::javadoc).collect(Collectors.joining("\n"));
        return CodeBlock.of("$L\n\n<pre>\n$L\n</pre>\n$L", wrapped, review, proof());
    }

    private String proof() {
        String text = spec.proof().stream()
                .map(line -> LineWrap.at(110, JavaText.javadoc(line), ""))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? "" : "\n<p>" + text + "\n";
    }

    private static void addStaticImports(JavaFile.Builder file, Stream<Code.Call> calls) {
        Set<String> names = calls.flatMap(call -> call.arguments().stream().flatMap(Code::names))
                .collect(Collectors.toCollection(TreeSet::new));
        names.stream().filter(NOUNS::contains).forEach(name -> file.addStaticImport(Definitions.class, name));
        names.stream().filter(ACTIONS::contains).forEach(name -> file.addStaticImport(ReferentialAction.class, name));
    }
}
