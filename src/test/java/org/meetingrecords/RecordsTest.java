package org.meetingrecords;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test against the whole server with an archive of its own. All such tests share one
 * server, which keeps no answers; each empties the archive before it records what it
 * needs.
 */
@Documented
@DatabaseTest
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:records-test;DB_CLOSE_DELAY=-1",
		"meeting-records.security.editor-token-hash=" + EditorTokens.HASH, "meeting-records.ingestion.seed=false",
		"meeting-records.caching.size=0", "meeting-records.retagging.pause=0", "spring.jpa.hibernate.ddl-auto=validate",
		"logging.level.root=warn" })
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@Import(RecordsTestConfiguration.class)
public @interface RecordsTest {

}
