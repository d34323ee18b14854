using System.Collections;
using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Abstractions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Mass.Benchmarks.InProcess;

/// <summary>Stands where Kestrel stands in a real gateway: it hands a request to all that comes after, from the first middleware on, and takes the answer without a socket.</summary>
internal sealed class InProcessServer : IServer
{
    private Func<HttpRequestFeature, Stream, Task>? exchange;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        var features = new Exchange<TContext>();
        exchange = async (request, body) =>
        {
            features.Begin(request, body);
            var context = application.CreateContext(features);
            try
            {
                await application.ProcessRequestAsync(context);
                await features.Response.StartAsync();
            }
            finally
            {
                application.DisposeContext(context, null);
            }

            if (features.Response.StatusCode != StatusCodes.Status200OK)
            {
                throw new InvalidOperationException($"The server answered with {features.Response.StatusCode}.");
            }
        };
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Has one request answered; the one before it has to be done.</summary>
    /// <param name="path">To what it is sent.</param>
    /// <param name="request">Its body, which is JSON.</param>
    /// <param name="answer">Where the body of the answer goes.</param>
    /// <param name="accept">What is accepted; null for anything.</param>
    /// <param name="key">The key of who asks; null for anyone.</param>
    public Task AnswerAsync(string path, byte[] request, Stream answer, string? accept = null, string? key = null)
    {
        var http = new HttpRequestFeature { Protocol = "HTTP/1.1", Scheme = "http", Method = HttpMethods.Post, Path = path, RawTarget = path, Body = new MemoryStream(request) };
        http.Headers.Host = "localhost";
        http.Headers.ContentType = "application/json";
        http.Headers.ContentLength = request.Length;
        if (accept is not null)
        {
            http.Headers.Accept = accept;
        }

        if (key is not null)
        {
            http.Headers.Authorization = $"Bearer {key}";
        }

        return exchange!(http, answer);
    }

    public void Dispose()
    {
    }

    /// <summary>What is known of an exchange. As Kestrel does for a connection, it is taken again for the next one.</summary>
    private sealed class Exchange<TContext> : IFeatureCollection, IHostContextContainer<TContext>
        where TContext : notnull
    {
        private readonly Dictionary<Type, object> features = [];
        private readonly HttpConnectionFeature connection = new() { RemoteIpAddress = IPAddress.Loopback };

        public HeldResponse Response { get; private set; } = new();

        public TContext? HostContext { get; set; }

        public bool IsReadOnly => false;

        public int Revision { get; private set; }

        public object? this[Type key]
        {
            get => features.GetValueOrDefault(key);
            set
            {
                Revision++;
                if (value is null)
                {
                    features.Remove(key);
                }
                else
                {
                    features[key] = value;
                }
            }
        }

        public void Begin(HttpRequestFeature request, Stream body)
        {
            features.Clear();
            Response = new();
            Set<IHttpRequestFeature>(request);
            Set<IHttpResponseFeature>(Response);
            Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
            Set<IHttpConnectionFeature>(connection);
        }

        public TFeature? Get<TFeature>() => (TFeature?)this[typeof(TFeature)];

        public void Set<TFeature>(TFeature? instance) => this[typeof(TFeature)] = instance;

        public IEnumerator<KeyValuePair<Type, object>> GetEnumerator() => features.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Keeps what is to be done before the answer starts until all of it is there.</summary>
    private sealed class HeldResponse : HttpResponseFeature
    {
        private readonly Stack<(Func<object, Task> Callback, object State)> starting = [];

        public override void OnStarting(Func<object, Task> callback, object state) => starting.Push((callback, state));

        public async Task StartAsync()
        {
            while (starting.TryPop(out var each))
            {
                await each.Callback(each.State);
            }
        }
    }
}
