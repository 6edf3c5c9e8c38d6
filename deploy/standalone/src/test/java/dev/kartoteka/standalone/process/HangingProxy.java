package dev.kartoteka.standalone.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Stands before a server, and can keep everything to itself for a while, as a server does whose disk does not answer. */
final class HangingProxy implements AutoCloseable {

    private static final int PORTION = 1 << 16;

    private final ServerSocket entrance = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final String host;
    private final int port;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition goesOn = lock.newCondition();
    private boolean hanging;

    HangingProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        daemon(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void hang() {
        set(true);
    }

    void goOn() {
        set(false);
    }

    private void set(boolean hangs) {
        lock.lock();
        try {
            hanging = hangs;
            goesOn.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = entrance.accept();
                Socket server = new Socket(host, port);
                daemon(() -> pass(caller, server));
                daemon(() -> pass(server, caller));
            }
        } catch (IOException e) {
            // it is closed
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] portion = new byte[PORTION];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(portion); read >= 0; read = in.read(portion)) {
                awaitTurn();
                out.write(portion, 0, read);
            }
        } catch (IOException e) {
            // one of the two has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitTurn() throws InterruptedException {
        lock.lock();
        try {
            while (hanging) {
                goesOn.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        goOn();
        entrance.close();
    }
}
