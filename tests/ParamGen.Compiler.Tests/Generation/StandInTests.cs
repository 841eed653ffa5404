using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>A refused model has members that say why wherever they are used, and that have no value.</summary>
public class StandInTests
{
    private const string Refused = """
        [Input(28, 28, 3, Name = "image")]
        [Conv2D(16, 3)]
        [Conv2D(32, 3, Strides = 2, DilationRate = 2, Name = "second")]
        [Flatten]
        [LSTM(4, ReturnState = true)]
        partial class M { }
        """;

    public static TheoryData<string> Uses =>
    [
        "class Use { const long Total = M.TotalParameters; }",
        "class Use { long[] Buffer = new long[M.InputSize]; }",
        "[System.ComponentModel.Description(M.Summary)] class Use { }",
        "class Use { int Of(long total) => total switch { M.TotalParameters => 1, _ => 0 }; }",
        "class Use { int Of(long total) { switch (total) { case M.TrainableParameters: return 1; default: return 0; } } }",
        "class Use { void Run(int size = M.InputDim1) { } }",
        "class Use { void Run() { System.Span<float> buffer = stackalloc float[M.OutputSize]; } }",
        "enum Use { Layers = M.LayerCount }",
        "class Use { const string Shape = M.Layers.Conv2D.OutputShape; }",
        "class Use { const long Parameters = M.Layers.Second.KernelParameters + M.Layers.Second.BiasParameters; }",
        "class Use { const int Size = M.Layers.Flatten.OutputDim1; }",
        "class Use { const long Parameters = M.Layers.LSTM.RecurrentKernelParameters; }",
        "class Use { const string Name = M.Inputs.Image.Name; const int Size = M.Inputs.Image.Size; }",
        "class Use { const string Shape = M.Outputs.LSTM.Shape; const int Size = M.Outputs.LSTM2.Size; }",
        "class Use { string name = nameof(M.Layers.Conv2D); object value = M.Layers.Conv2D.Kind; }",
        "class Use : M { long total = TotalParameters; }",
    ];

    [Theory]
    [MemberData(nameof(Uses))]
    public void Each_use_says_why(string use)
    {
        var result = Compile.Run(Refused + use);
        Assert.Equal("PG0105", result.Ids);
        var errors = result.Errors.Where(error => error.Id == "CS0619").ToList();
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Contains("PG0105 second: ", error.GetMessage(null), StringComparison.Ordinal));
        Assert.DoesNotContain(result.Errors, error => error.Id is "CS0117" or "CS0426" or "CS0103");
    }

    /// <summary>The names that a valid model has are those of its stand-ins.</summary>
    [Theory]
    [InlineData("[Input(28, 28, 3)] [Conv2D(16, 3)] [BatchNormalization] [MaxPooling2D(2)] [Flatten] [Dense(10)]")]
    [InlineData("[Input(20, 9)] [Bidirectional] [LSTM(8, ReturnSequences = true)] [TimeDistributed] [Dense(4)] [GRU(3)]")]
    [InlineData("[Input(20, 8)] [MultiHeadAttention(2, 4)] [LayerNormalization] [Dense(4, LoraRank = 2)]")]
    [InlineData(
        "[Input(20, 8, Name = \"a\")] [Input(20, 8, Name = \"b\")] [Add(\"a\", \"b\")] [SeparableConv1D(4, 3)] [PReLU] "
            + "[SpectralNormalization] [Dense(4)]")]
    [InlineData("[Input(20, 8)] [RNN] [LSTMCell(4)] [GRUCell(4)] [Dense(2)]")]
    [InlineData(
        "[Input(10)] [Embedding(100, 8, LoraRank = 2)] [ConvLSTM1D(4, 1, Name = \"x\", Input = \"y\")] [Input(5, 7, 3, Name = \"y\")]")]
    [InlineData("[Input(4)] [Use(typeof(Inner))] [Dense(2)]")]
    [InlineData("[Input(4)] [Normalization] [Use(typeof(Piece), Repeat = 2)] [Dense(2)]")]
    public void All_that_a_valid_model_has_is_there(string layers)
    {
        const string others = "[Input(4)] [Dense(8)] [Dense(3)] partial class Inner { } [Block] [Dense(4)] [ReLU] class Piece { }";
        var valid = Compile.Run($"{layers} partial class M {{ }} {others}");
        var first = layers.IndexOf("] [", StringComparison.Ordinal) + 2;
        // A layer that is refused: none after it can be built.
        var refused = Compile.Run($"{layers.Insert(first, "[Dropout(50)] ")} partial class M {{ }} {others}");
        Assert.Equal("", valid.Refusals);
        Assert.Equal("PG0107", refused.Refusals);
        Assert.Empty(Names(valid).Except(Names(refused)));
    }

    /// <summary>In obsolete code a use is no error; it throws, and a constant is impossible.</summary>
    [Fact]
    public void No_number_escapes()
    {
        var result = Compile.Run("#pragma warning disable PG0105\n" + Refused + """
            [System.Obsolete] class Use { long total = M.TotalParameters; const long Total = M.TotalParameters; }
            """);
        Assert.Equal(["CS0133"], result.Errors.Select(error => error.Id));
        Assert.Null(result.Constant("M.TotalParameters"));
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(3)] class M { }", "PG0001 M: ")]
    [InlineData("[Dense(3)] partial class M { }", "PG0003 M: ")]
    [InlineData("[Input(4)] partial class M { } [Dense(3)] partial class M { }", "PG0004 M: ")]
    [InlineData("[Input(4)] [Dense(3)] partial class M { public const int Summary = 1; }", "PG0006 M: ")]
    [InlineData("[Input(4)] [Dense(\"x\")] partial class M { }", "M: an attribute of this class ")]
    [InlineData(
        "[Input(4)] [Dense(Other.TotalParameters)] partial class M { } [Input(4)] [Dense(3)] partial class Other { }",
        "M: an attribute of this class ")]
    [InlineData("[Input(4)] [Use(typeof(string))] partial class M { }", "PG0314 M: ")]
    [InlineData("[KerasModel(\"missing.json\")] partial class M { }", "PG0501 M: ")]
    [InlineData("[Budget(MaxParameters = 3)] [Input(4)] [Dense(3)] partial class M { }", "PG0401 M: ")]
    public void Whatever_refuses_a_model_is_said(string model, string reason)
    {
        var result = Compile.Run(model + " class Use { const long Total = M.TotalParameters; }");
        var error = Assert.Single(result.Errors, error => error.Id == "CS0619");
        Assert.Contains($"'{reason}", error.GetMessage(null), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Errors, error => error.Id == "CS0117");
    }

    /// <summary>A project of an old language version sees the same.</summary>
    [Fact]
    public void They_are_csharp_7_3()
    {
        var result = Compile.Run(CSharpCompilation.Create(
            "Test",
            [Compile.Parse("using ParamGen; " + Refused, "/Test.cs", LanguageVersion.CSharp7_3)],
            Compile.References,
            new(OutputKind.DynamicallyLinkedLibrary)));
        Assert.Empty(result.Errors);
        Assert.Empty(result.Warnings);
    }

    private static IEnumerable<string> Names(CompileResult result) =>
        Members((INamedTypeSymbol)result.Output.GetTypeByMetadataName("M")!, "M");

    private static IEnumerable<string> Members(INamedTypeSymbol type, string path) => type.GetMembers()
        .Where(member => member is IFieldSymbol { DeclaredAccessibility: Accessibility.Public } or IPropertySymbol or INamedTypeSymbol)
        .SelectMany(member => member is INamedTypeSymbol inner ? Members(inner, $"{path}.{member.Name}") : [$"{path}.{member.Name}"]);
}
