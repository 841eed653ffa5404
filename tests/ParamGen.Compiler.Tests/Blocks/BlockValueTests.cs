using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Reading.Symbols.Blocks;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Blocks;

/// <summary>What a use gives fits the block's parameters as a constant fits its type.</summary>
public class BlockValueTests
{
    private static readonly string[] types =
    [
        "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "nint", "nuint", "char",
        "float", "double", "decimal", "bool", "string", "object", "Padding", "Activation",
    ];

    private static readonly string[] values =
    [
        "0", "1", "-1", "127", "128", "255", "256", "-129", "65535", "65536", "int.MinValue", "0u", "300u", "0L", "1L", "-1L",
        "long.MaxValue", "5UL", "(sbyte)-1", "(byte)1", "(short)300", "(ushort)3", "(nint)5", "(nuint)5", "'a'", "1f", "0.5f",
        "1.0", "double.NaN", "1m", "true", "\"a\"", "(string)null", "Padding.Same", "(Padding)0", "Activation.Relu",
    ];

    public static TheoryData<string> Types => [.. types];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_fits_where_C_sharp_would_take_it_as_the_constant(string type)
    {
        // Each value as a constant of its own type, and of the parameter's.
        var given = values.Select((value, i) => $"public const {TypeOf(value)} G{i} = {value}; public const {type} P{i} = {value};");
        var compilation = Compile.Of($"class C {{ {string.Join("\n", given)} }}");
        var errors = compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(error => error.Location.SourceSpan)
            .ToArray();
        var holder = compilation.GetTypeByMetadataName("C")!;
        var taken = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var (own, parameter) = (Field($"G{i}"), Field($"P{i}"));
            var isTaken = !errors.Any(error => parameter.DeclaringSyntaxReferences[0].Span.IntersectsWith(error));
            // A zero fits every enum in C#; a parameter that is an enum takes its own members alone.
            isTaken &= own.Type.Equals(parameter.Type, SymbolEqualityComparer.Default) || parameter.Type.TypeKind != TypeKind.Enum;
            taken += isTaken ? 1 : 0;
            var fitting = ConstantConversion.ToParameter(parameter.Type, new(own.Type, own.ConstantValue), compilation);
            Assert.True(isTaken == fitting is not null, $"{values[i]} for {type} is {fitting}");
            if (isTaken)
                Assert.Equal((parameter.ConstantValue, parameter.ConstantValue?.GetType()), (fitting!.Value, fitting.Value?.GetType()));
        }

        Assert.NotEqual(0, taken);

        IFieldSymbol Field(string name) => holder.GetMembers(name).OfType<IFieldSymbol>().Single();
    }

    [Theory]
    [InlineData("expects int for W, but gets 2.5 (double)", "const int W = 5;", "2.5")]
    [InlineData("expects int for W, but gets 5 (long)", "const int W = 5;", "5L")]
    [InlineData("expects int for W, but gets \"5\" (string)", "const int W = 5;", "\"5\"")]
    [InlineData("expects byte for W, but gets 256 (int)", "const byte W = 5;", "256")]
    [InlineData("expects uint for W, but gets -1 (int)", "const uint W = 5;", "-1")]
    [InlineData("expects char for W, but gets 65 (int)", "const char W = 'a';", "65")]
    [InlineData("expects bool for W, but gets 1 (int)", "const bool W = true;", "1")]
    [InlineData("expects Padding for W, but gets Activation.Relu (Activation)", "const Padding W = Padding.Valid;", "Activation.Relu")]
    [InlineData("expects Padding for W, but gets 0 (int)", "const Padding W = Padding.Valid;", "0")]
    [InlineData("expects int for W, but gets Padding.Same (Padding)", "const int W = 5;", "Padding.Same")]
    [InlineData("expects int for W, but gets a value of type Type", "const int W = 5;", "typeof(int)")]
    [InlineData("expects string for W, but gets a value of type Type", "const string W = \"\";", "typeof(string)")]
    [InlineData("expects int for W, but gets a value of type int[]", "const int W = 5;", "new[] { 5 }")]
    [InlineData("expects int for W, but gets null", "const int W = 5;", "null")]
    [InlineData("expects Padding for W, but gets null", "const Padding W = Padding.Valid;", "null")]
    [InlineData("takes 1 argument, but gets 2", "const int W = 5;", "1, 2")]
    [InlineData("takes 1 argument, but gets 3", "const int W = 5;", "new object[] { 1, 2, 3 }")]
    public void A_value_that_does_not_fit_is_rejected(string message, string members, string given)
    {
        var result = Run(given, "[Dense(4)]", members);
        Assert.Empty(result.Errors);
        Assert.Equal("PG0316", result.Refusals);
        Assert.Equal(given, result.Underlined());
        Assert.Contains(message, result.Message(), StringComparison.Ordinal);
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Theory]
    [InlineData(5, "const long W = 1;", "5")]
    [InlineData(5, "const double W = 1;", "5")]
    [InlineData(5, "const byte W = 1;", "5")]
    [InlineData(5, "const decimal W = 1;", "5L")]
    [InlineData(97, "const int W = 1;", "'a'")]
    [InlineData(5, "const int W = 1;", "new object[] { 5 }")]
    [InlineData(5, "const int W = 1;", "(object)5")]
    [InlineData(5, "const int W = 1;", "arguments: 5")]
    public void A_value_that_fits_is_converted(int units, string members, string given)
    {
        var result = Run(given, "[Dense((int)W)]", members);
        Assert.Empty(result.Errors);
        Assert.Equal("", result.Refusals);
        Assert.Equal($"(None, {units})", result.Constant("Model.OutputShape"));
    }

    [Theory]
    [InlineData("Padding.Same", 3)]
    [InlineData("Padding.Valid", 1)]
    public void A_member_of_the_very_enum_is_taken(string padding, int size)
    {
        var result = Compile.Run($$"""
            [Input(3, 3, 1)] [Use(typeof(Outer), {{padding}})] partial class Model { }
            [Block("P")] [Use(typeof(B), P)] class Outer { const Padding P = Padding.Valid; }
            [Block("P")] [Conv2D(2, 3, Padding = P)] class B { const Padding P = Padding.Valid; }
            """);
        Assert.Equal("", result.Refusals);
        Assert.Equal($"(None, {size}, {size}, 2)", result.Constant("Model.OutputShape"));
    }

    [Theory]
    [InlineData("expects byte for W, but gets 300 (int)", "V", "const byte W = 5;")]
    [InlineData("expects int for W, but gets a value of type int[]", "new[] { V }", "const int W = 5;")]
    public void A_value_that_a_block_passes_on_must_fit_as_well(string message, string passed, string members)
    {
        var result = Compile.Run($$"""
            [Input(4)] [Use(typeof(Outer), 300)] partial class Model { }
            [Block("V")] [Use(typeof(B), {{passed}})] class Outer { const int V = 3; }
            [Block("W")] [Dense(4)] class B { {{members}} }
            """);
        Assert.StartsWith("PG0316", result.Refusals, StringComparison.Ordinal);
        Assert.Contains(message, result.Message(), StringComparison.Ordinal);
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Theory]
    [InlineData("\"W\", \"W\"", "lists 'W' twice in its [Block]")]
    [InlineData("\"W\", \"X\"", "has no constant 'X', which its [Block] names")]
    public void A_block_names_each_of_its_constants_once(string parameters, string message)
    {
        var result = Compile.Run($"[Block({parameters})] [Dense(W)] class B {{ const int W = 5; }}");
        Assert.Equal("PG0316", result.Refusals);
        Assert.Contains(message, result.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_takes_no_arguments()
    {
        var result = Compile.Run("[Input(4)] [Dense(3)] partial class A { } [Input(4)] [Use(typeof(A), 5)] partial class Model { }");
        Assert.Equal("PG0316", result.Refusals);
        Assert.Equal("5", result.Underlined());
    }

    private static CompileResult Run(string given, string layer, string members) =>
        Compile.Run($"[Input(4)] [Use(typeof(B), {given})] partial class Model {{ }} [Block(\"W\")] {layer} class B {{ {members} }}");

    private static string TypeOf(string value) => value switch
    {
        _ when value.StartsWith('(') => value[1..value.IndexOf(')', StringComparison.Ordinal)],
        _ when value.StartsWith('"') => "string",
        _ when value.StartsWith('\'') => "char",
        "true" => "bool",
        _ when value.Contains("Padding", StringComparison.Ordinal) => "Padding",
        _ when value.Contains("Activation", StringComparison.Ordinal) => "Activation",
        "double.NaN" => "double",
        _ when value.EndsWith("UL", StringComparison.Ordinal) => "ulong",
        _ when value.EndsWith('u') => "uint",
        _ when value.EndsWith('L') || value.StartsWith("long", StringComparison.Ordinal) => "long",
        _ when value.EndsWith('f') => "float",
        _ when value.EndsWith('m') => "decimal",
        _ when value.Contains('.', StringComparison.Ordinal) && !value.StartsWith("int", StringComparison.Ordinal) => "double",
        _ => "int",
    };
}
