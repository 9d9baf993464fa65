package org.meetingrecords.security;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The one role that there is.
 */
final class Editor {

	private static final String ROLE = "EDITOR";

	/** Whoever has sent the token. */
	static final Authentication AUTHENTICATED = UsernamePasswordAuthenticationToken.authenticated("editor", null,
			AuthorityUtils.createAuthorityList("ROLE_" + ROLE));

	/** Lets editors do something, and nobody else. */
	private static final AuthorizationManager<Object> ONLY = AuthorityAuthorizationManager.hasRole(ROLE);

	private Editor() {
	}

	static boolean isCalling() {
		AuthorizationResult result = ONLY.authorize(() -> SecurityContextHolder.getContext().getAuthentication(),
				Editor.class);
		return result != null && result.isGranted();
	}

}
