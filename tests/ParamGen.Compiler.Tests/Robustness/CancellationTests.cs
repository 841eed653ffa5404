using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Robustness;

/// <summary>
/// An editor calls off what it has asked for at any moment: nothing but the calling off comes of that, and the next answer is right.
/// </summary>
public class CancellationTests
{
    private const int Models = 4;

    private static readonly string source = string.Join("\n", Enumerable.Range(0, Models).Select(i => $$"""
        [Block(nameof(Width))] [Dense(Width * 2)] [Dropout(0.5)] class Block{{i}} { public const int Width = 8; }
        [Input(28, 28, {{1 + (i % 3)}})] [Conv2D(16, 3)] [Flatten]
        [Use(typeof(Block{{i}}), {{i + 1}}, Repeat = 3)] [Dense({{i}})] partial class Model{{i}} { }
        [KerasModel("file{{i}}.json")] partial class FileModel{{i}} { }
        """));

    private static readonly Lazy<string> expected = new(() => Compile.Run(source, Files(() => { })).GeneratedText);

    [Fact]
    public void A_file_that_calls_off_the_run_by_being_read_ends_it()
    {
        for (var at = 0; at < Models; at += 2)
        {
            using var cancellation = new CancellationTokenSource();
            var reads = 0;
            var files = Files(() =>
            {
                if (reads++ == at)
                    cancellation.Cancel();
            });
            var session = new Session(source, files);
            Assert.Throws<OperationCanceledException>(() => session.Generate(cancellation.Token));
            AssertIsRight(session);
        }
    }

    [Fact]
    public void A_run_that_is_called_off_at_any_moment_leaves_no_trace()
    {
        var files = Files(() => { });
        var whole = Stopwatch.StartNew();
        new Session(source, files).Run();
        whole.Stop();
        var calledOff = 0;
        const int moments = 8;
        var session = new Session(source, files);
        for (var moment = 0; moment < moments; moment++)
        {
            using var cancellation = new CancellationTokenSource();
            var (limit, watch) = (whole.Elapsed * moment / moments, Stopwatch.StartNew());
            var caller = new Thread(() =>
            {
                SpinWait.SpinUntil(() => watch.Elapsed >= limit);
                cancellation.Cancel();
            });
            caller.Start();
            try
            {
                session.EditUnlessCalledOff(new TextSpan(0, 0), $"// {moment}\n", cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                calledOff++;
            }

            caller.Join();
            AssertIsRight(session);
        }

        // The first is called off before it begins.
        Assert.True(calledOff > 0);
    }

    private static void AssertIsRight(Session session)
    {
        var result = session.Run();
        Assert.Equal("PG0101", result.Ids);
        Assert.Equal((2 * Models) - 1, result.Constants.Count());
        Assert.Equal(61_706L, result.Constant("FileModel3.TotalParameters"));
        Assert.Equal(expected.Value, result.GeneratedText);
    }

    private static AdditionalText[] Files(Action whenRead) =>
        [.. Enumerable.Range(0, Models).Select(i => new WatchedFile(TextFile.Oracle("lenet5"), $"/models/file{i}.json", whenRead))];

    /// <summary>A file that tells when it is read.</summary>
    private sealed class WatchedFile(TextFile file, string path, Action whenRead) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            whenRead();
            return file.GetText(cancellationToken);
        }
    }
}
