package org.meetingrecords.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.meetingrecords.DatabaseTest;
import org.meetingrecords.EditorTokens;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the whole server, listening, with the seed record in a database of its own.
 */
@DatabaseTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:server-test",
				"meeting-records.security.editor-token-hash=" + EditorTokens.HASH,
				"logging.level.org.openqa.selenium=error" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServerTest {

}
