//! The port, its connections, and their end.

use std::io::{ErrorKind, Read};
use std::net::{
    IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, TcpListener, TcpStream, ToSocketAddrs,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::error::{Error, Result};
use crate::failure::Failure;
use crate::http::{Client, Reader, Unread};
use crate::keys::Keys;
use crate::routes::Service;
use crate::served::Served;
use crate::settings::Settings;

/// Errors of the system after which others may be accepted, in a row, before it is given up.
const MOST_ERRORS: usize = 100;
/// How long a client that sent too much may take to hear so.
const LINGER: Duration = Duration::from_secs(1);

/// A port that is open. Clients that come before [`Server::run`] wait.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    settings: Settings,
    keys: Keys,
    stopper: Stopper,
}

/// Makes a server end, from any thread.
#[derive(Clone, Debug)]
pub struct Stopper {
    stopping: Arc<AtomicBool>,
    /// Where the server can be woken.
    address: SocketAddr,
}

impl Stopper {
    /// Lets the server take no more connections and requests; [`Server::run`] returns once those at work are answered.
    pub fn drain(&self) {
        self.stopping.store(true, Ordering::SeqCst);
        // It waits for a connection, so it gets one.
        let _ = TcpStream::connect_timeout(&self.address, Duration::from_secs(1));
    }
}

impl Server {
    /// Opens the port.
    ///
    /// # Errors
    /// [`Error::PublicWithoutKey`] where other machines could reach it and no key is asked for, [`Error::UnusableKey`],
    /// [`Error::Listen`].
    pub fn bind(settings: Settings) -> Result<Self> {
        let keys = Keys::new(&settings.api_keys)?;
        let name = format!("{}:{}", settings.host, settings.port);
        let listen = |source| Error::Listen {
            address: name.clone(),
            source,
        };
        let asked = (settings.host.as_str(), settings.port);
        let addresses: Vec<SocketAddr> = asked.to_socket_addrs().map_err(listen)?.collect();
        let public = addresses.iter().any(|address| !address.ip().is_loopback());
        if public && keys.is_empty() {
            return Err(Error::PublicWithoutKey { address: name });
        }
        let listener = TcpListener::bind(addresses.as_slice()).map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let stopper = Stopper {
            stopping: Arc::default(),
            address: reachable(address),
        };
        Ok(Self {
            listener,
            address,
            keys,
            settings,
            stopper,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What ends it.
    pub fn stopper(&self) -> Stopper {
        self.stopper.clone()
    }

    /// Serves a model until it is drained.
    ///
    /// # Errors
    /// [`Error::Accept`] when the system gives no more connections.
    pub fn run(&self, served: Served) -> Result<()> {
        let service = Service::new(served, &self.keys, &self.stopper.stopping);
        let service = &service;
        let open = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            let mut errors = 0;
            loop {
                let accepted = self.listener.accept();
                if self.stopper.stopping.load(Ordering::SeqCst) {
                    return Ok(());
                }
                let stream = match accepted {
                    Ok((stream, _)) => stream,
                    Err(error) if errors == MOST_ERRORS => {
                        self.stopper.stopping.store(true, Ordering::SeqCst);
                        return Err(Error::Accept(error));
                    }
                    Err(error) => {
                        errors += 1;
                        tracing::warn!("cannot accept a connection: {error}");
                        // There may be files to open again by then.
                        std::thread::sleep(Duration::from_millis(50));
                        continue;
                    }
                };
                errors = 0;
                let place = Place::take(&open, self.settings.most_connections);
                let started = std::thread::Builder::new()
                    .name("connection".into())
                    .spawn_scoped(scope, move || match place {
                        Some(_place) => self.serve(service, &stream),
                        None => busy(&stream, self.settings.times.write),
                    });
                if let Err(error) = started {
                    tracing::warn!("the system gives no thread for a connection: {error}");
                }
            }
        })
    }

    /// Answers the requests of a connection.
    fn serve(&self, service: &Service<'_>, stream: &TcpStream) {
        if prepare(stream, self.settings.times.write).is_err() {
            return;
        }
        let (times, most) = (self.settings.times, self.settings.most_body);
        let mut reader = Reader::new(stream, times, most);
        loop {
            match self.exchange(service, stream, &mut reader) {
                Ok(true) => {}
                Ok(false) | Err(Unread::Closed) => return,
                Err(Unread::Failed(failure)) => {
                    let mut client = Client::closing(stream);
                    if client.respond(&failure.response()).is_ok() {
                        service.count(&client, "other");
                        linger(stream);
                    }
                    return;
                }
            }
        }
    }

    /// Answers one request, and says whether another one may follow.
    fn exchange(
        &self,
        service: &Service<'_>,
        stream: &TcpStream,
        reader: &mut Reader<'_>,
    ) -> std::result::Result<bool, Unread> {
        let stopping = &self.stopper.stopping;
        let head = reader.head(stopping)?;
        // Before its body takes any memory.
        if let Some(failure) = service.refuses(&head) {
            return Err(Unread::Failed(failure));
        }
        let body = reader.body(&head)?;
        let mut client = Client::of(stream, &head, stopping.load(Ordering::SeqCst));
        match service.answer(&head, &body, &mut client) {
            Ok(()) => Ok(client.keeps_alive()),
            // Nobody is there to hear what went wrong.
            Err(_) => Ok(false),
        }
    }
}

/// A connection that counts, until it is dropped.
struct Place<'a>(&'a AtomicUsize);

impl<'a> Place<'a> {
    fn take(open: &'a AtomicUsize, most: usize) -> Option<Self> {
        let place = Self(open);
        // Without room it is dropped, and counts no more.
        (open.fetch_add(1, Ordering::SeqCst) < most).then_some(place)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// How long calls on a connection may take; tokens go out as they come.
fn prepare(stream: &TcpStream, write: Duration) -> std::io::Result<()> {
    stream.set_nonblocking(false)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(crate::http::GLANCE))?;
    stream.set_write_timeout(Some(write))
}

/// Tells a client that there are too many.
fn busy(stream: &TcpStream, write: Duration) {
    let failure = Failure::http(503, "there are too many connections; come back later");
    if prepare(stream, write).is_ok()
        && Client::closing(stream).respond(&failure.response()).is_ok()
    {
        linger(stream);
    }
}

/// Reads on for a moment, so that a client which still sends is not reset before it has read the answer.
fn linger(mut stream: &TcpStream) {
    let late = Instant::now() + LINGER;
    let mut part = [0; 16 << 10];
    if stream.shutdown(Shutdown::Write).is_err() {
        return;
    }
    while Instant::now() < late {
        match stream.read(&mut part) {
            Ok(0) => return,
            Ok(_) => {}
            Err(error) => match error.kind() {
                ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted => {}
                _ => return,
            },
        }
    }
}

/// The address under which this machine reaches what listens here.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    address
}
