package lines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.Comment;

/** Comments of tables. */
@Entity
@Comment("The first of two")
@SecondaryTable(name = "commented_more")
@Comment(on = "commented_more", value = "The second; it holds the rest")
class CommentedTable {

    @Id
    long id;

    @Column(table = "commented_more")
    String rest;
}
