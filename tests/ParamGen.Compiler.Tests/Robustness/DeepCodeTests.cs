using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Reading.Syntax;
using ParamGen.Compiler.Tests.Harness;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Tests.Robustness;

/// <summary>
/// Code that is nested as deep as nobody nests it: read, or left to the compiler, on a stack much smaller than a compiler's.
/// </summary>
public class DeepCodeTests
{
    private const int Terms = 10_000;

    [Fact]
    public void A_sum_of_10_000_terms_is_a_number()
    {
        var result = Compile.Run($"[Input(4)] [Dense({Sum("1", Terms)})] partial class Model {{ }}");
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal(5L * Terms, result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_chain_of_3_000_constants_is_a_number()
    {
        var constants = string.Concat(Enumerable.Range(1, 3_000).Select(i => $"const int C{i} = C{i - 1} + 1; "));
        var result = Compile.Run($"[Input(4)] [Dense(C3000)] partial class Model {{ const int C0 = 0; {constants} }}");
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal(15_000L, result.Constant("Model.TotalParameters"));
    }

    /// <summary>What is read of the code alone, in a thread with a small stack.</summary>
    [Theory]
    [InlineData("1 + ", "1", "", 10_000, 10_001)]
    [InlineData("1 * ", "3", "", 50_000, 3)]
    [InlineData("(", "3", ")", 90, 3)]
    [InlineData("(", "3", ")", 400, null)]
    [InlineData("- ", "3", "", 400, null)]
    [InlineData("1 + (", "3", ")", 400, null)]
    [InlineData("-(", "3", ")", 400, null)]
    public void An_argument_is_read_or_left_to_the_compiler(string before, string inner, string after, int times, int? value)
    {
        var expression = string.Concat(Enumerable.Repeat(before, times)) + inner + string.Concat(Enumerable.Repeat(after, times));
        var model = Read($"using ParamGen; [Input(4)] [Dense({expression})] partial class Model {{ }}").Models[0];
        Assert.Equal(ArgumentValue.Of(value), model.Source?.Network!.Layers[1].Arguments.Single().Value);
    }

    [Theory]
    [InlineData("namespace N { ", " }", "N")]
    [InlineData("partial class N { ", " }", "N")]
    public void Namespaces_and_types_stand_within_each_other_as_deep_as_the_parser_goes(string before, string after, string name)
    {
        const int depth = 1_000;
        var contents = Read(
            "using ParamGen; "
                + string.Concat(Enumerable.Repeat(before, depth))
                + "[Input(4)] [Dense(3)] partial class Model { }"
                + string.Concat(Enumerable.Repeat(after, depth)));
        var separator = before.StartsWith("namespace", StringComparison.Ordinal) ? '.' : '+';
        Assert.Equal(string.Join(separator, Enumerable.Repeat(name, depth).Append("Model")), contents.Models.Single().MetadataName);
    }

    [Fact]
    public void A_namespace_of_many_parts_is_read()
    {
        var parts = string.Join(".", Enumerable.Repeat("N", 5_000));
        Assert.Equal(
            parts + ".Model",
            Read($"using ParamGen; namespace {parts}; [Input(4)] [Dense(3)] partial class Model {{ }}").Models.Single().MetadataName);
    }

    [Fact]
    public void Classes_keep_the_order_in_which_they_are_written()
    {
        var contents = Read(
            "using ParamGen; [Input(1)] partial class A { [Input(1)] partial class B { } } namespace N { [Input(1)] partial class C { "
                + "} } [Input(1)] partial class D { }");
        Assert.Equal(["A", "A+B", "N.C", "D"], contents.Models.Select(model => model.MetadataName));
    }

    private static string Sum(string term, int terms) => string.Join(" + ", Enumerable.Repeat(term, terms));

    private static FileContents Read(string source)
    {
        // The parser goes deeper than a small stack is; what it gives is read on one.
        var tree = OnStack(
            64 * 1024 * 1024,
            () => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(Compile.Language), "/Test.cs"));
        Assert.Empty(tree.GetDiagnostics().Take(1));
        return OnStack(256 * 1024, () => FileReader.Read(tree, Markers.Of([]), CancellationToken.None));
    }

    private static T OnStack<T>(int size, Func<T> action)
    {
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = action();
                }
#pragma warning disable CA1031 // It is thrown again, on the thread of the test.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
