import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "t")
class T {
    @Id
    Long id;

    @ColumnDefault("'some default'")
    String a;
    @ColumnDefault("'//slash'")
    String b;
    @ColumnDefault("'has '' quote'")
    String c;
    @ColumnDefault("substring('name' , 1,3)")
    String d;
    @ColumnDefault("(now())")
    LocalDateTime e;
    @ColumnDefault("'15'")
    Integer f;
    @ColumnDefault("15")
    Integer g;
    @ColumnDefault("''")
    String h;
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    @ColumnDefault("'14 days'")
    Duration i;
    @ColumnDefault("(ARRAY[]::integer[])")
    int[] j;
    @ColumnDefault("TIMEZONE('utc', CURRENT_TIMESTAMP)")
    LocalDateTime k;
    @ColumnDefault("5.2")
    Double l;
    @ColumnDefault("5")
    Double m;
    @ColumnDefault("5.0")
    BigDecimal n;
    @ColumnDefault("('a phrase with blanks')")
    String o;
    @ColumnDefault("TRUE")
    Boolean p;
    @ColumnDefault("(-1)")
    Integer q;
    @ColumnDefault("-1.50")
    BigDecimal r;
    @ColumnDefault("now()")
    OffsetDateTime s;
    @ColumnDefault("gen_random_uuid()")
    UUID u;
    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'{\"a\": [1, 2]}'::jsonb")
    Map<String, List<Integer>> v;
    @ColumnDefault("NULL")
    String w;
    @ColumnDefault("1+2")
    Long x;
    @ColumnDefault("'back\\slash'")
    String y;
    @ColumnDefault("CURRENT_DATE")
    LocalDate z;
    @ColumnDefault("upper('x')||'y'")
    String a2;
    @ColumnDefault("(1=1)")
    Boolean b2;
    @ColumnDefault("LOCALTIMESTAMP")
    LocalDateTime c2;
    @ColumnDefault("CURRENT_USER")
    String d2;
    @ColumnDefault("time '10:00'")
    LocalTime e2;
    @ColumnDefault("'2026-01-31'")
    LocalDate f2;
    String g2;
    @ColumnDefault("'5.2'")
    Double h2;
    @ColumnDefault("'5.0'")
    Double i2;
    @ColumnDefault("5.0")
    Double j2;
    @ColumnDefault("5")
    Double k2;
    @ColumnDefault("'5'")
    Integer l2;
    @ColumnDefault("5")
    Integer m2;
    @ColumnDefault("('hello')")
    String n2;
    @ColumnDefault("'hi'")
    String o2;
    @ColumnDefault("CURRENT_TIMESTAMP(3)")
    LocalDateTime p2;
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    @ColumnDefault("('14 days'::interval)")
    Duration q2;
}
