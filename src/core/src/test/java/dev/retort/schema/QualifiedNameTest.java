package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualifiedNameTest {

    @Test
    void readsWhatItWrites() {
        for (String name : List.of("users", "Order Items", "a.b", "say \"hi\"", "\"", "größe", "new\nline")) {
            assertThat(QualifiedName.parse(QualifiedName.of(name).toString())).isEqualTo(QualifiedName.of(name));
            QualifiedName inSchema = QualifiedName.of("sch.ema", name);
            assertThat(QualifiedName.parse(inSchema.toString())).isEqualTo(inSchema);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b.c", "\"open", ".a", "a."})
    void refusesWhatIsNoName(String text) {
        assertThatThrownBy(() -> QualifiedName.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write name or schema.name");
    }

    @Test
    void sortsTheDefaultSchemaFirst() {
        assertThat(Stream.of("b.a", "z", "a.z", "a").map(QualifiedName::parse).sorted())
                .map(QualifiedName::toString)
                .containsExactly("a", "z", "a.z", "b.a");
    }
}
