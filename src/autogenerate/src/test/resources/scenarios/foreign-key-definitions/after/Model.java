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
    @JoinColumn(name = "a", foreignKey = @ForeignKey(name = "fa", foreignKeyDefinition = "foreign key (a) REFERENCES p(id) ON DELETE CasCade"))
    P a;

    @ManyToOne
    @JoinColumn(name = "b", foreignKey = @ForeignKey(name = "fb", foreignKeyDefinition = "foreign key (b) references p (id) on update CasCade"))
    P b;

    @ManyToOne
    @JoinColumn(name = "c", foreignKey = @ForeignKey(name = "fc", foreignKeyDefinition = "foreign key (c) references p (id) deferrable initially immediate"))
    P c;

    @ManyToOne
    @JoinColumn(name = "d", foreignKey = @ForeignKey(name = "fd"))
    P d;

    @ManyToOne
    @JoinColumn(name = "e", foreignKey = @ForeignKey(name = "fe", foreignKeyDefinition = "foreign key (e) references p (id) deferrable"))
    P e;

    @ManyToOne
    @JoinColumn(name = "f", foreignKey = @ForeignKey(name = "ff"))
    P f;

    @ManyToOne
    @JoinColumn(name = "g", foreignKey = @ForeignKey(name = "fg", foreignKeyDefinition = "foreign key (g) references p (id) deferrable"))
    P g;

    @ManyToOne
    @JoinColumn(name = "h", foreignKey = @ForeignKey(name = "fh", foreignKeyDefinition = "foreign key (h) references p (id) deferrable initially deferred"))
    P h;

    @ManyToOne
    @JoinColumn(name = "i", foreignKey = @ForeignKey(name = "fi", foreignKeyDefinition = "foreign key (i) references p (id) initially deferred"))
    P i;

    @ManyToOne
    @JoinColumn(name = "j", foreignKey = @ForeignKey(name = "fj", foreignKeyDefinition = "foreign key (j) references p (id) match simple on delete no action on update no action not deferrable"))
    P j;

    @ManyToOne
    @JoinColumn(name = "k", foreignKey = @ForeignKey(name = "fk", foreignKeyDefinition = "foreign key (k) references p (id) on update cascade"))
    P k;

    @ManyToOne
    @JoinColumn(name = "l", foreignKey = @ForeignKey(name = "fl"))
    P l;
}
