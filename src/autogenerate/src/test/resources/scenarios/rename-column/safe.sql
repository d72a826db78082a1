-- 1 of 2, in one transaction
alter table t rename column email to e_mail;
alter table t rename column order_id to orders_id;
alter table t rename column amount to amounts;
alter table t rename column width to widths;
alter table t rename column fullname to full_name;
alter table t rename column "Old.Name ""x""" to "New.Name ""x""";
alter table t rename column seen_at to seen_on;
alter table p rename column code to code_number;
alter table t rename column p_code to p_code_number;
alter table t rename constraint t_email_key to t_e_mail_key;
alter table t rename constraint t_amount_check to t_amounts_check;
alter table t rename constraint t_p_code_fkey to t_p_code_number_fkey;
drop index t_lower;
alter table t alter column full_name type varchar(200);
-- 2 of 2, statement by statement
create index concurrently t_lower on t ((lower((full_name)::text))) where amounts > 5;
