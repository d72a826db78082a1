package lines;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Enumeration types of the database, shared by two tables. */
class NamedEnums {

    enum Mood {
        SAD,
        OK,
        HAPPY
    }

    @Entity
    static class Diary {
        @Id
        long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood mood;
    }

    @Entity
    static class Survey {
        @Id
        long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood before;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood after;
    }
}
