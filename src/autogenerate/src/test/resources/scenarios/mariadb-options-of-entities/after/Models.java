import jakarta.persistence.*;

@Entity
@Table(name = "told", options = "engine=InnoDB default charset=latin1 comment='it''s \\\\ \"told\"'")
class Told {
    @Id
    Integer id;
}

@Entity
@Table(name = "mapped", options = "engine=InnoDB", comment = "of the mapping")
class Mapped {
    @Id
    Integer id;
}

@Entity
@Table(
        name = "remembered",
        options = "engine=MEMORY",
        indexes = @Index(name = "ix_b", columnList = "b"),
        uniqueConstraints = @UniqueConstraint(name = "uq_a", columnNames = "a"))
class Remembered {
    @Id
    Integer id;

    @Column(length = 20)
    String a;

    @Column(length = 20)
    String b;
}
