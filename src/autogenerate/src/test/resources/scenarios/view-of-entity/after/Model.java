import jakarta.persistence.*;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

@Entity
@Table(name = "accounts")
class Account {
    @Id
    Long id;

    String owner;
    long balance;
    Integer score;
}

@Entity
@Immutable
@Table(name = "rich_accounts")
@View(query = """
        select a.id, a.owner, a.score -- '*/'
        from accounts a
        where a.balance > 100 and a.owner <> 'it''s "\\u002a"';
        """)
class RichAccount {
    @Id
    Long id;

    String owner;
    Integer score;
}

@Entity
@Immutable
@Table(name = "`Odd view`")
@View(query = "select id from accounts where balance < 0")
class OddView {
    @Id
    Long id;
}
