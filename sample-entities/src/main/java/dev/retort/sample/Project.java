package dev.retort.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.ColumnDefault;

/** A piece of work with tasks in it. */
@Entity
@Table(
        name = "projects",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "projects_name_unique",
                        columnNames = {"organization_id", "name"}))
public class Project {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organization_id", foreignKey = @ForeignKey(name = "projects_organization_fk"))
    Organization organization;

    @Column(nullable = false, length = 200)
    String name;

    @Column(columnDefinition = "text")
    String description;

    @Column(nullable = false)
    @ColumnDefault("false")
    boolean archived;
}
