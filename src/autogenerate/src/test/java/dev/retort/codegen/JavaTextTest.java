package dev.retort.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaTextTest {

    @Test
    void aLiteralCannotBreakOut() {
        assertThat(JavaText.literal("say \"hi\" \\ \n\t\u0000")).isEqualTo("\"say \\\"hi\\\" \\\\ \\n\\t\\u0000\"");
        assertThat(JavaText.literal("\\u0022 + evil() + \\u0022")).isEqualTo("\"\\\\u0022 + evil() + \\\\u0022\"");
    }

    @Test
    void aReviewerSeesWhatCannotBeSeen() {
        assertThat(JavaText.literal("a\u202Eb\u200B")).isEqualTo("\"a\\u202eb\\u200b\"");
        assertThat(JavaText.literal("größe 🎉")).isEqualTo("\"größe 🎉\"");
    }

    @Test
    void aCommentCannotBeLeft() {
        assertThat(JavaText.javadoc("*/ class X {} /* @see <b> & \\u002a\\u002f"))
                .isEqualTo("*&#47; class X {} /* &#64;see &lt;b&gt; &amp; \\\\u002a\\\\u002f");
        assertThat(JavaText.lineComment("a\nb \\u000a c")).isEqualTo("a b \\\\u000a c");
    }
}
