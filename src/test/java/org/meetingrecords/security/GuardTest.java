package org.meetingrecords.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.meetingrecords.http.ServerTest;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of the whole server, with one mutation more whose author did not think of the
 * guard.
 */
@ServerTest
@Import(Marks.class)
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:guard-test",
		"spring.graphql.schema.additional-files=classpath:guard/mutation.graphqls",
		"meeting-records.documents.trusted=src/test/resources/guard" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface GuardTest {

}
