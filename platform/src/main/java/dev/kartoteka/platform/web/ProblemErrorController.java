package dev.kartoteka.platform.web;

import dev.kartoteka.platform.problem.Problems;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What fails outside any endpoint, such as in a filter, is told in the same form as everything else. */
@RestController
class ProblemErrorController implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<Object> failed(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        FailureCode code = status instanceof Integer number
                ? switch (number) {
                    case 400 -> FailureCode.INVALID_PARAMETER;
                    case 404 -> FailureCode.NOT_FOUND;
                    case 405 -> FailureCode.METHOD_NOT_ALLOWED;
                    case 406 -> FailureCode.NOT_ACCEPTABLE;
                    case 413 -> FailureCode.BODY_TOO_LARGE;
                    case 415 -> FailureCode.UNSUPPORTED_MEDIA_TYPE;
                    default -> FailureCode.INTERNAL_ERROR;
                }
                : FailureCode.NOT_FOUND;
        return Problems.answer(Problems.of(code, code.meaning()));
    }
}
