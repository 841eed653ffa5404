using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Tests.Harness;
using ParamGen.Core.Tests.Robustness;

namespace ParamGen.Compiler.Tests.Robustness;

/// <summary>Every sample, cut off at its tokens, as if it were being typed.</summary>
public class HalfWrittenSampleTests
{
    public static TheoryData<string> Samples => new(Directory.GetFiles(Repository.Path("samples"), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Path("samples"), file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
        .Order());

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_half_crashes_or_is_counted_wrongly(string sample)
    {
        var session = new Session(File.ReadAllText(Repository.Path("samples", sample)));
        var root = session.Whole.GetRoot(TestContext.Current.CancellationToken);
        foreach (var token in Sampling.Some(root.DescendantTokens().ToList(), 20))
            Agreement.AssertHoldsOfBroken(session.Edit(TextSpan.FromBounds(token.SpanStart, root.FullSpan.End), ""));
        // The driver has seen many halves; the whole is as if it had seen none.
        Assert.Equal(Compile.Run(root.ToFullString()).GeneratedText, session.Run().GeneratedText);
    }
}
