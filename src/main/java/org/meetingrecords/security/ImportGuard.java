package org.meetingrecords.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.meetingrecords.http.HttpRefusals;
import org.meetingrecords.http.ImportEndpoint;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets only editors import over HTTP. Matched as handlers are: there is no other spelling
 * of the path that leads past it.
 */
@Component
class ImportGuard implements HandlerInterceptor, WebMvcConfigurer {

	private final HttpRefusals refusals;

	ImportGuard(HttpRefusals refusals) {
		this.refusals = refusals;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(ImportEndpoint.PATH);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!Editor.isCalling()) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
			this.refusals.write(request, response, HttpStatus.UNAUTHORIZED, DeniedErrors.MESSAGE);
			return false;
		}
		return true;
	}

}
