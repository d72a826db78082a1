package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.hazard.Hazard;
import dev.retort.hazard.Hazards;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/**
 * The statements of one direction, in one method or, where Java's limit of 65,535 bytes of code for a method (JVMS 4.7.3)
 * may be hit, in several that the first one calls.
 */
final class MethodBodies {

    /** Two characters of source make about one byte of code; this stays far below the limit. */
    private static final int LONGEST_BODY = 40_000;

    private static final int WIDTH = 112;

    private final String direction;
    private final List<Code.Call> calls;
    private final Hazards hazards;
    private final Predicate<Operation> isCreatedAbove;

    /**
     * The bodies of one direction.
     *
     * @param hazards its operations and what may hurt of them
     * @param isCreatedAbove whether an operation drops what the other direction creates: that it does is no news
     */
    MethodBodies(String direction, Hazards hazards, List<Code.Call> calls, Predicate<Operation> isCreatedAbove) {
        this.direction = direction;
        this.calls = calls;
        this.hazards = hazards;
        this.isCreatedAbove = isCreatedAbove;
    }

    void addTo(TypeSpec.Builder type) {
        List<CodeBlock> bodies = bodies();
        MethodSpec.Builder method = method(direction, Modifier.PUBLIC).addAnnotation(Override.class);
        if (bodies.size() == 1) {
            type.addMethod(method.addCode(bodies.get(0)).build());
            return;
        }
        for (int i = 1; i <= bodies.size(); i++) {
            method.addCode("$L$L(op);\n", direction, i);
        }
        type.addMethod(method.build());
        for (int i = 1; i <= bodies.size(); i++) {
            type.addMethod(method(direction + i, Modifier.PRIVATE)
                    .addModifiers(Modifier.STATIC)
                    .addCode(bodies.get(i - 1))
                    .build());
        }
    }

    private static MethodSpec.Builder method(String name, Modifier visibility) {
        return MethodSpec.methodBuilder(name).addModifiers(visibility).addParameter(Operations.class, "op");
    }

    private List<CodeBlock> bodies() {
        List<CodeBlock> bodies = new ArrayList<>();
        CodeBlock.Builder body = CodeBlock.builder();
        int length = 0;
        for (int i = 0; i < calls.size(); i++) {
            String statement = statement(calls.get(i));
            if (length > 0 && length + statement.length() > LONGEST_BODY) {
                bodies.add(body.build());
                body = CodeBlock.builder();
                length = 0;
            }
            body.add("$L", comments(hazards.migration().get(i))).add(TypeNames.block(statement + "\n"));
            length += statement.length();
        }
        bodies.add(calls.isEmpty() ? CodeBlock.of("// Nothing to do.\n") : body.build());
        return bodies;
    }

    private static String statement(Code.Call call) {
        return "op." + call.laidOut(0, "op.".length(), WIDTH - 1) + ";";
    }

    private String comments(Operation operation) {
        if (isCreatedAbove.test(operation)) {
            return "";
        }
        StringBuilder comments = new StringBuilder();
        for (Hazard hazard : hazards.of(operation)) {
            String text = JavaText.lineComment(hazard.kind().label() + ": " + hazard.reason());
            comments.append(LineWrap.at(WIDTH, text, "// ")).append('\n');
            comments.append(remedy(hazard));
        }
        return comments.toString();
    }

    /** A line that is ready to be edited and cannot run before it was: nothing here knows what the rows should hold. */
    private static String remedy(Hazard hazard) {
        Operation remedy = hazard.remedy();
        return remedy == null
                ? ""
                : "// TODO: edit the next line and take its slashes away, unless there are no such rows.\n// op."
                        + VerbCode.of(remedy).flat() + ";\n";
    }
}
