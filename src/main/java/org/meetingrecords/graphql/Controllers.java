package org.meetingrecords.graphql;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolverComposite;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Has the methods of controllers fetch fields. They do so on the thread of the request,
 * on every version of Java, so that an answer has one connection: with virtual threads
 * each field would get a thread, and a connection, of its own.
 */
@Component
class Controllers extends AnnotatedControllerConfigurer {

	private final SelectionArguments selections = new SelectionArguments();

	Controllers(ObjectProvider<HandlerMethodArgumentResolver> resolvers) {
		setBlockingMethodPredicate((method) -> false);
		resolvers.orderedStream().forEach(this::addCustomArgumentResolver);
	}

	@Override
	protected HandlerMethodArgumentResolverComposite initArgumentResolvers() {
		HandlerMethodArgumentResolverComposite all = new HandlerMethodArgumentResolverComposite();
		all.addResolver(this.selections);
		super.initArgumentResolvers().getResolvers().forEach(all::addResolver);
		return all;
	}

}
