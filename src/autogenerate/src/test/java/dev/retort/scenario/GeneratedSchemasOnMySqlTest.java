package dev.retort.scenario;

import dev.retort.diff.GeneratedSchemas;
import dev.retort.diff.RandomSchema;
import dev.retort.schema.Schema;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.condition.EnabledIf;

/** The same as {@link GeneratedSchemasOnServerTest} on a server that most builds do not have. */
@EnabledIf(value = "isThere", disabledReason = "no MySQL is there")
class GeneratedSchemasOnMySqlTest {

    static boolean isThere() {
        return MySqlServer.INSTANCE.isThere();
    }

    @RepeatedTest(25)
    void onMySql(RepetitionInfo repetition) throws Exception {
        Random random = GeneratedSchemas.random(repetition.getCurrentRepetition());
        GeneratedSchemasOnServerTest.theMigrationLeadsThereAndBack(
                schema(random), schema(random), MySqlServer.INSTANCE);
    }

    private static Schema schema(Random random) {
        return new RandomSchema(random, MySqlServer.INSTANCE::takes).schema();
    }
}
