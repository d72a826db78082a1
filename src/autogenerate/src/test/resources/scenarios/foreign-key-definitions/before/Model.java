import jakarta.persistence.*;

@Entity
@Table(name = "p")
class P {
    @Id
    Long id;
}

@Entity
@Table(name = "c")
class C {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "a", foreignKey = @ForeignKey(name = "fa", foreignKeyDefinition = "foreign key (a) references p (id) on delete cascade"))
    P a;

    @ManyToOne
    @JoinColumn(name = "b", foreignKey = @ForeignKey(name = "fb", foreignKeyDefinition = "foreign key (b) references p (id) on update caSCAde"))
    P b;

    @ManyToOne
    @JoinColumn(name = "c", foreignKey = @ForeignKey(name = "fc"))
    P c;

    @ManyToOne
    @JoinColumn(name = "d", foreignKey = @ForeignKey(name = "fd", foreignKeyDefinition = "foreign key (d) references p (id) deferrable initially immediate"))
    P d;

    @ManyToOne
    @JoinColumn(name = "e", foreignKey = @ForeignKey(name = "fe"))
    P e;

    @ManyToOne
    @JoinColumn(name = "f", foreignKey = @ForeignKey(name = "ff", foreignKeyDefinition = "foreign key (f) references p (id) deferrable"))
    P f;

    @ManyToOne
    @JoinColumn(name = "g", foreignKey = @ForeignKey(name = "fg", foreignKeyDefinition = "foreign key (g) references p (id) deferrable initially immediate"))
    P g;

    @ManyToOne
    @JoinColumn(name = "h", foreignKey = @ForeignKey(name = "fh", foreignKeyDefinition = "foreign key (h) references p (id) deferrable initially deferred"))
    P h;

    @ManyToOne
    @JoinColumn(name = "i", foreignKey = @ForeignKey(name = "fi", foreignKeyDefinition = "foreign key (i) references p (id) deferrable initially deferred"))
    P i;

    @ManyToOne
    @JoinColumn(name = "j", foreignKey = @ForeignKey(name = "fj"))
    P j;

    @ManyToOne
    @JoinColumn(name = "k", foreignKey = @ForeignKey(name = "fk"))
    P k;

    @ManyToOne
    @JoinColumn(name = "l", foreignKey = @ForeignKey(name = "fl", foreignKeyDefinition = "foreign key (l) references p (id) on update cascade"))
    P l;
}
