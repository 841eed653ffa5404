using Microsoft.ML.OnnxRuntime;

namespace ParamGen.Runtime.Tests.Calls;

/// <summary>Several threads, runs that are ended, and sessions that are released while they run.</summary>
public class ThreadTests
{
    [Fact]
    public void Several_threads_at_once_get_their_own_outputs()
    {
        using var session = Identity.Session.Open(ModelPaths.Of("identity.onnx"));
        Parallel.For(0, 8, worker =>
        {
            for (var run = 0; run < 300; run++)
            {
                var n = 1 + ((worker + run) % 5);
                var x = Enumerable.Range(0, 4 * n).Select(i => (worker * 1000f) + run + i).ToArray();
                var y = new float[4 * n];
                session.Run(n, x, y);
                Assert.Equal(x, y);
            }
        });
    }

    [Fact]
    public void A_call_after_Dispose_is_an_exception()
    {
        var session = Photo.Session.Open(ModelPaths.Of("keras2-cnn-tf2onnx13.onnx"));
        var (photo, probabilities) = (new float[Photo.Inputs.Photo.Size], new float[10]);
        session.Run(1, photo, probabilities);
        session.Dispose();
        session.Dispose();
        var exception = Assert.Throws<ObjectDisposedException>(() => session.Run(1, photo, probabilities));
        Assert.Equal("Photo.Session", exception.ObjectName);
        Assert.Throws<ObjectDisposedException>(() => session.Run(1, photo));
    }

    [Fact]
    public async Task An_asynchronous_call_after_Dispose_is_an_exception()
    {
        var session = Identity.Session.Open(ModelPaths.Of("identity.onnx"));
        session.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.RunAsync(1, new float[4], new float[4], cancellation: Token));
    }

    [Fact]
    public async Task Runs_that_have_begun_end_as_usual_when_the_session_is_released()
    {
        for (var round = 0; round < 20; round++)
        {
            var session = Chain.Session.Open(ModelPaths.Of("matrix-chain.onnx"));
            var right = new float[Chained(50)];
            session.Run(50, Ones(50), right);
            using var started = new CountdownEvent(3);
            var runs = Enumerable.Range(0, 3).Select(_ => Task.Run(
                () =>
                {
                    started.Signal();
                    while (true)
                    {
                        var y = new float[Chained(50)];
                        try
                        {
                            session.Run(50, Ones(50), y);
                        }
                        catch (ObjectDisposedException)
                        {
                            return;
                        }

                        Assert.Equal(right, y);
                    }
                },
                Token)).ToArray();
            started.Wait(Token);
            session.Dispose();
            await Task.WhenAll(runs);
        }
    }

    [Fact]
    public async Task A_session_may_be_released_right_after_an_asynchronous_run()
    {
        var session = Identity.Session.Open(ModelPaths.Of("identity.onnx"));
        var y = new float[8];
        await session.RunAsync(2, new float[] { 1, 2, 3, 4, 5, 6, 7, 8 }, y, cancellation: Token);
        session.Dispose();
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], y);
    }

    [Fact]
    public async Task Many_asynchronous_runs_at_once_are_right()
    {
        using var session = Identity.Session.Open(ModelPaths.Of("identity.onnx"));
        await Task.WhenAll(Enumerable.Range(0, 100).Select(async run =>
        {
            var n = run % 7 == 0 ? 5_000 : 1 + (run % 3);
            var x = Enumerable.Range(0, 4 * n).Select(i => (float)(run + i)).ToArray();
            var y = new float[4 * n];
            await session.RunAsync(n, x, y, cancellation: Token);
            Assert.Equal(x, y);
        }));
    }

    [Fact]
    public async Task A_session_with_one_thread_has_none_for_asynchronous_runs()
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1 };
        using var session = Identity.Session.Open(ModelPaths.Of("identity.onnx"), options);
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            session.RunAsync(1, new float[4], new float[4], cancellation: Token));
        Assert.Contains("SessionOptions.IntraOpNumThreads", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_is_ended_by_its_token()
    {
        using var session = Chain.Session.Open(ModelPaths.Of("matrix-chain.onnx"));
        using var cancellation = new CancellationTokenSource();
        var x = Ones(1_000);
        var y = new float[x.Length];
        var run = session.RunAsync(1_000, x, y, cancellation: cancellation.Token);
        await cancellation.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        var small = new float[4];
        await session.RunAsync(2, Ones(2), small, cancellation: Token);
        Assert.Equal(0.5f, small[0], 0.001f);
    }

    [Fact]
    public async Task A_run_is_ended_by_its_options()
    {
        using var session = Chain.Session.Open(ModelPaths.Of("matrix-chain.onnx"));
        using var options = new RunOptions();
        var x = Ones(1_000);
        var run = Task.Run(() => session.Run(1_000, x, new float[x.Length], options), Token);
        await Task.Delay(5, Token);
        options.Terminate = true;
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => run);
        Assert.Equal("Chain: the run was ended by RunOptions.Terminate.", exception.Message);
        Assert.IsType<OnnxRuntimeException>(exception.InnerException);
    }

    [Fact]
    public async Task Options_that_have_been_released_are_an_exception()
    {
        using var session = Identity.Session.Open(ModelPaths.Of("identity.onnx"));
        var options = new RunOptions();
        session.Run(1, new float[4], new float[4], options);
        options.Dispose();
        var exception = Assert.Throws<ObjectDisposedException>(() => session.Run(1, new float[4], new float[4], options));
        Assert.Equal("RunOptions", exception.ObjectName);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.RunAsync(1, new float[4], new float[4], options, Token));
        session.Run(1, new float[4], new float[4]);
    }

    [Fact]
    public async Task Options_may_be_released_during_a_run()
    {
        using var session = Chain.Session.Open(ModelPaths.Of("matrix-chain.onnx"));
        var y = new float[Chained(200)];
        for (var round = 0; round < 20; round++)
        {
            var options = new RunOptions();
            var run = session.RunAsync(200, Ones(200), y, options, Token);
            options.Dispose();
            await run;
            Assert.Equal(1f / 200, y[0], 0.001f);
        }
    }

    [Fact]
    public void A_call_from_a_finalizer_is_right_or_an_exception()
    {
        Open();
        for (var round = 0; round < 100 && LateUser.Ended < 20; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(20, LateUser.Ended);
        Assert.Null(LateUser.Surprise);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static void Open()
        {
            for (var i = 0; i < 20; i++)
                new LateUser(Identity.Session.Open(ModelPaths.Of("identity.onnx"))).Use();
        }
    }

    /// <summary>Runs a session when neither can be reached anymore.</summary>
    private sealed class LateUser(Identity.Session session)
    {
        public static int Ended { get; private set; }

        public static Exception? Surprise { get; private set; }

        ~LateUser()
        {
            try
            {
                Use();
                session.Dispose();
            }
            catch (ObjectDisposedException)
            {
            }
            catch (Exception exception)
            {
                Surprise = exception;
            }

            Ended++;
        }

        public void Use()
        {
            var y = new float[4];
            session.Run(1, [1, 2, 3, 4], y);
            Assert.Equal([1, 2, 3, 4], y);
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static int Chained(int n) => n * n;

    /// <summary>Rows that stay the same when the matrix is multiplied by itself.</summary>
    private static float[] Ones(int n) => [.. Enumerable.Repeat(1f / n, n * n)];
}
