/*
 * Stands between a process and the C library (LD_PRELOAD): its clock shows another time, and its disk is slow or fails, as a file
 * of three numbers says. Whoever plagues the process writes that file while it runs; its children have the same clock and disk.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define SECOND 1000000000LL
#define ORIGINAL(name) \
    static __typeof__(&name) original; \
    if (!original) \
        original = (__typeof__(&name)) dlsym(RTLD_NEXT, #name)

struct faults {
    int64_t clock_nanos; /* added to the time */
    int64_t sync_nanos;  /* how much longer each sync takes */
    int64_t sync_error;  /* the errno that each sync ends with; 0 for none */
};

static const struct faults none;
static const volatile struct faults *faults = &none;

__attribute__((constructor)) static void begin(void) {
    const char *name = getenv("KARTOTEKA_FAULTS");
    int file = name ? open(name, O_RDONLY | O_CLOEXEC) : -1;
    if (file >= 0) {
        void *mapped = mmap(NULL, sizeof(struct faults), PROT_READ, MAP_SHARED, file, 0);
        if (mapped != MAP_FAILED)
            faults = mapped;
        close(file);
    }
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    ORIGINAL(clock_gettime);
    int result = original(clock, time);
    int64_t ahead = faults->clock_nanos;
    if (result == 0 && ahead != 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        int64_t nanos = time->tv_sec * SECOND + time->tv_nsec + ahead;
        time->tv_sec = nanos / SECOND;
        time->tv_nsec = nanos % SECOND;
    }
    return result;
}

int gettimeofday(struct timeval *time, void *zone) {
    struct timespec now;
    (void) zone;
    int result = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return result;
}

time_t time(time_t *seconds) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (seconds)
        *seconds = now.tv_sec;
    return now.tv_sec;
}

static int fails(void) {
    int64_t nanos = faults->sync_nanos;
    if (nanos > 0) {
        struct timespec pause = {nanos / SECOND, nanos % SECOND};
        while (nanosleep(&pause, &pause) != 0 && errno == EINTR)
            ;
    }
    errno = faults->sync_error;
    return errno != 0;
}

int fsync(int file) {
    ORIGINAL(fsync);
    return fails() ? -1 : original(file);
}

int fdatasync(int file) {
    ORIGINAL(fdatasync);
    return fails() ? -1 : original(file);
}
