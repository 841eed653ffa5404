using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>The check to which all compilations of the tests are held finds what it is meant to find.</summary>
public class AgreementTests
{
    [Theory]
    [InlineData("[Input(4)] [Dense(0)] partial class Model { }")]
    [InlineData("[Dense(3)] partial class Model { }")]
    [InlineData("[KerasModel(\"missing.json\")] partial class Model { }")]
    [InlineData("[Budget(MaxParameters = 3)] class Model { }")]
    [InlineData("[DType(DType.Float16)] class Model { }")]
    [InlineData("[Block] class Model { }")]
    [InlineData("[Block] [Input(4)] [Dense(3)] partial class Model { }")]
    public void A_class_of_which_nobody_says_why_it_has_no_constants_is_found(string source)
    {
        var result = Compile.Run(source);
        Agreement.AssertHolds(result);
        Assert.ThrowsAny<XunitException>(() => Agreement.AssertHolds(result with { Problems = [] }));
    }

    [Fact]
    public void What_is_suppressed_is_said()
    {
        var result = Compile.Run("#pragma warning disable\n[Input(4)] [Dense(0)] partial class Model { }");
        Assert.Equal("", result.Ids);
        Assert.Equal("PG0101", Assert.Single(result.Suppressed).Id);
        Assert.ThrowsAny<XunitException>(() => Agreement.AssertHolds(result with { Suppressed = [] }));
    }

    [Fact]
    public void A_class_that_has_both_is_found()
    {
        var result = Compile.Run("[Input(4)] [Dense(3)] partial class Model { }");
        var error = Compile.Run("[Input(4)] [Dense(0)] partial class Model { }").Problems[0];
        var here = Diagnostic.Create(
            error.Descriptor,
            Location.Create(result.Output.SyntaxTrees.First(), error.Location.SourceSpan),
            ["a", "b", "c", "d"]);
        Assert.ThrowsAny<XunitException>(() => Agreement.AssertHolds(result with { Problems = ImmutableArray.Create(here) }));
    }

    [Theory]
    // C# says it in the class, or in one whose constant it names: that is enough.
    [InlineData("[Input(4)] [Dense(\"4\")] partial class Model { }")]
    [InlineData("[Input(4)] [Dense(Sizes.Width)] partial class Model { } class Sizes { public const int Width = \"4\"; }")]
    [InlineData(
        "[Input(4)] [Dense(Sizes.Width)] partial class Model { } class Sizes { public const int Width = Other.Width; } class Other { "
            + "public const int Width = Missing; }")]
    // Somewhere else it is not.
    [InlineData("[Input(4)] [Dense(0)] partial class Model { } class Sizes { public const int Width = \"4\"; }", true)]
    [InlineData("[Input(4)] [Use(typeof(Used))] partial class Model { } [Input(4)] [Dense(\"4\")] partial class Used { }", true)]
    public void An_error_of_C_excuses_the_classes_that_it_reaches(string source, bool isSilent = false)
    {
        var result = Compile.Run(source) with { Problems = [] };
        Assert.NotEmpty(result.Errors);
        if (isSilent)
            Assert.ThrowsAny<XunitException>(() => Agreement.AssertHolds(result));
        else
            Agreement.AssertHolds(result);
    }
}
