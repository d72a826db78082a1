insert into tasks (task_id, title, description, user_id) values ('a', 'b', 'c', 1);
