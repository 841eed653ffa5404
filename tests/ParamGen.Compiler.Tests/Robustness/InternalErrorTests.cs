using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Analysis;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Compiler.Reading.Syntax;
using ParamGen.Compiler.Tests.Harness;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Tests.Robustness;

/// <summary>Whatever goes wrong inside ParamGen while one class is judged is an error at that class, and hurts no other.</summary>
public class InternalErrorTests
{
    private const string Source = """
        [Input(4)] [Dense(3 + Faulty.Zero)] partial class Faulty { public const int Zero = 0; }
        [Input(4)] [Dense(3)] partial class Fine { }
        [KerasModel("m.json")] partial class FromFile { }
        class Users { long number = Faulty.TotalParameters; const long Constant = Faulty.TotalParameters; }
        """;

    [Theory]
    [InlineData(Step.Read)]
    [InlineData(Step.Evaluate)]
    [InlineData(Step.Write)]
    public void A_fault_in_a_step_is_an_error_at_its_class(Step step)
    {
        var (output, generator, problems) = Run(new FaultySteps(step, "Faulty"));
        Assert.Empty(generator);
        Assert.Equal(["PG0099 Faulty"], problems);
        Assert.Equal(15L, new CompileResult(output, generator, []).Constant("Fine.TotalParameters"));
        Assert.Equal(61_706L, new CompileResult(output, generator, []).Constant("FromFile.TotalParameters"));
        var uses = output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(error => error.Id == "CS0619")
            .Select(error => error.GetMessage(null))
            .ToList();
        Assert.Equal(2, uses.Count);
        Assert.All(
            uses,
            use => Assert.Contains(
                "PG0099 Faulty: internal error in ParamGen (InvalidOperationException: a fault)",
                use,
                StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Step.ReadFileModel)]
    [InlineData(Step.ReadNetwork)]
    public void A_fault_in_reading_a_file_is_an_error_at_its_class(Step step)
    {
        var (output, generator, problems) = Run(new FaultySteps(step, "FromFile"));
        Assert.Empty(generator);
        Assert.Equal(["PG0099 FromFile"], problems);
        Assert.Equal(15L, new CompileResult(output, generator, []).Constant("Fine.TotalParameters"));
        Assert.Equal(15L, new CompileResult(output, generator, []).Constant("Faulty.TotalParameters"));
    }

    /// <summary>What cannot be read from syntax is read from symbols.</summary>
    [Fact]
    public void A_fault_in_reading_syntax_loses_nothing()
    {
        var (output, generator, problems) = Run(new FaultySteps(Step.ReadSyntax, ""));
        Assert.Empty(generator);
        Assert.Empty(problems);
        var result = new CompileResult(output, generator, []);
        Assert.Equal(
            (15L, 15L, 61_706L),
            (result.Constant(
                "Fine.TotalParameters"), result.Constant("Faulty.TotalParameters"), result.Constant("FromFile.TotalParameters")));
    }

    private static (Compilation Output, ImmutableArray<Diagnostic> Generator, List<string> Problems) Run(FaultySteps steps)
    {
        AdditionalText[] files = [new TextFile("/m.json", TextFile.Oracle("lenet5").GetText(CancellationToken.None)!.ToString())];
        CSharpGeneratorDriver.Create([new ModelGenerator(steps).AsSourceGenerator()], files, parseOptions: new(Compile.Language))
            .RunGeneratorsAndUpdateCompilation(Compile.Of(Source), out var output, out var generator);
        var problems = output
            .WithAnalyzers([new ModelAnalyzer(steps)], new AnalyzerOptions([.. files]))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return (output, generator, [.. problems.Select(problem => $"{problem.Id} {problem.GetMessage(null).Split(':')[0]}")]);
    }

    public enum Step
    {
        ReadSyntax,
        Read,
        ReadFileModel,
        ReadNetwork,
        Evaluate,
        Write,
    }

    /// <summary>Steps of which one throws where it comes to a class.</summary>
    private sealed class FaultySteps(Step step, string type) : ModelSteps
    {
        public override FileContents ReadSyntax(SyntaxTree tree, Markers markers, CancellationToken cancellation)
        {
            Fail(Step.ReadSyntax, "");
            return base.ReadSyntax(tree, markers, cancellation);
        }

        public override ModelReading? Read(
            ClassAttributes attributes,
            Compilation compilation,
            ImmutableArray<ProjectFile> files,
            CancellationToken cancellation)
        {
            Fail(Step.Read, attributes.Type.Name);
            return base.Read(attributes, compilation, files, cancellation);
        }

        public override ModelSource? ReadFileModel(
            ClassAttributes attributes,
            Compilation compilation,
            ImmutableArray<ProjectFile> files,
            CancellationToken cancellation)
        {
            Fail(Step.ReadFileModel, attributes.Type.Name);
            return base.ReadFileModel(attributes, compilation, files, cancellation);
        }

        public override FileReading ReadNetwork(FileChoice choice, CancellationToken cancellation)
        {
            Fail(Step.ReadNetwork, choice.Model.Name);
            return base.ReadNetwork(choice, cancellation);
        }

        public override NetworkEvaluation Evaluate(ModelSource source, NetworkSource network, bool withAdvice)
        {
            Fail(Step.Evaluate, source.Types[^1].Name);
            return base.Evaluate(source, network, withAdvice);
        }

        public override SourceText Write(ModelReport model, ConstantLevel level)
        {
            Fail(Step.Write, model.Types[^1].Name);
            return base.Write(model, level);
        }

        private void Fail(Step at, string name)
        {
            if (at == step && name == type)
                throw new InvalidOperationException("a fault\nwith a second line");
        }
    }
}
