package dev.retort.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleTest {

    @Test
    void coloursOnlyOnATerminal() {
        assertThat(Style.of(true, Map.of()).red("x")).isEqualTo("\u001b[31mx\u001b[0m");
        assertThat(Style.of(false, Map.of()).red("x")).isEqualTo("x");
    }

    @Test
    void respectsNoColor() {
        assertThat(Style.of(true, Map.of("NO_COLOR", "1")).isColoured()).isFalse();
        assertThat(Style.of(true, Map.of("NO_COLOR", "")).isColoured()).isTrue();
        assertThat(Style.of(true, Map.of("TERM", "dumb")).isColoured()).isFalse();
        assertThat(Style.of(true, Map.of("TERM", "xterm-256color")).isColoured())
                .isTrue();
    }
}
