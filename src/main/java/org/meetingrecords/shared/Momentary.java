package org.meetingrecords.shared;

import graphql.GraphQLContext;

/**
 * Marks the answer to a request as one of the moment: it depends on more than the archive
 * and the request, such as how far the server got in its time, and is not to be kept.
 */
public final class Momentary {

	private static final String KEY = Momentary.class.getName();

	private Momentary() {
	}

	/**
	 * Mark the answer to a request.
	 * @param context the context of the request
	 */
	public static void mark(GraphQLContext context) {
		context.put(KEY, true);
	}

	/**
	 * Return whether the answer to a request is marked.
	 * @param context the context of the request
	 * @return whether it is
	 */
	public static boolean isMarked(GraphQLContext context) {
		return context.hasKey(KEY);
	}

}
