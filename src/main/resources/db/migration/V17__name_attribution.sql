-- how a publisher wants to be named where a text is shown
alter table meeting add column attribution varchar(500);
alter table meeting_edition add column attribution varchar(500);

update meeting set attribution = 'Source: President of Russia, en.kremlin.ru, CC BY 4.0'
  where format in ('kremlin-text', 'kremlin-html');
