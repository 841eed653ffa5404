using ParamGen.CodeFixes;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.CodeFixes;

public class DeclarationFixTests
{
    [Theory]
    [InlineData(
        "/// <summary>A model.</summary>\n[Input(4)]\n[Dense(3)]\npublic class {|PG0001:Model|} { }",
        "/// <summary>A model.</summary>\n[Input(4)]\n[Dense(3)]\npublic partial class Model { }")]
    [InlineData("[Input(4)]\n[Dense(3)]\nclass {|PG0001:Model|} { }", "[Input(4)]\n[Dense(3)]\npartial class Model { }")]
    [InlineData(
        "// outer\nclass {|PG0002:Outer|}\n{\n    [Input(4)]\n    [Dense(3)]\n    struct {|PG0001:Model|} { }\n}",
        "// outer\npartial class Outer\n{\n    [Input(4)]\n    [Dense(3)]\n    partial struct Model { }\n}")]
    [InlineData(
        "[Input(4)]\n[Dense(3)]\nrecord {|PG0001:First|}(int X);\n\n[Input(4)]\n[Dense(3)]\nstatic class {|PG0001:Second|} { }",
        "[Input(4)]\n[Dense(3)]\npartial record First(int X);\n\n[Input(4)]\n[Dense(3)]\nstatic partial class Second { }")]
    [InlineData(
        "class {|PG0002:{|PG0002:Outer|}|}\n{\n    [Input(4)]\n    [Dense(3)]\n    class {|PG0001:First|} { }\n\n    [Input(4)]\n    "
            + "[Dense(3)]\n    class {|PG0001:Second|} { }\n}",
        "partial class Outer\n{\n    [Input(4)]\n    [Dense(3)]\n    partial class First { }\n\n    [Input(4)]\n    [Dense(3)]\n    "
            + "partial class Second { }\n}")]
    public Task A_model_is_made_partial_and_the_types_around_it(string before, string after) =>
        Fixes.VerifyAsync<MakePartialFix>(before, after);

    [Theory]
    [InlineData("[{|PG0003:Dense|}(3)]", "[Input(100)]\n[Dense(3)]")]
    [InlineData("[{|PG0003:Conv2D|}(3, 3)] // first\n[Flatten]", "[Input(28, 28, 1)]\n[Conv2D(3, 3)] // first\n[Flatten]")]
    [InlineData("[{|PG0003:LSTM|}(3)]", "[Input(100, 32)]\n[LSTM(3)]")]
    [InlineData("[{|PG0003:TimeDistributed|}]\n[Dense(3)]", "[Input(100, 32)]\n[TimeDistributed]\n[Dense(3)]")]
    [InlineData("[{|PG0003:ConvLSTM2D|}(3, 3)]", "[Input(16, 28, 28, 1)]\n[ConvLSTM2D(3, 3)]")]
    [InlineData("[{|PG0003:Conv1D|}(3, 3)]", "[Input(100, 32)]\n[Conv1D(3, 3)]")]
    [InlineData("[{|PG0003:Reshape|}(28, 28, 1)]\n[MaxPooling2D]", "[Input(28, 28, 1)]\n[Reshape(28, 28, 1)]\n[MaxPooling2D]")]
    [InlineData("[{|PG0003:BatchNormalization|}]\n[Conv2D(3, 3)]", "[Input(28, 28, 1)]\n[BatchNormalization]\n[Conv2D(3, 3)]")]
    [InlineData("[{|PG0003:MaxPooling2D|}(8)]\n[Conv2D(3, 5)]", "[Input(224, 224, 3)]\n[MaxPooling2D(8)]\n[Conv2D(3, 5)]")]
    [InlineData("[{|PG0003:Flatten|}, Dense(3)]", "[Input(100)]\n[Flatten, Dense(3)]")]
    public Task An_input_is_put_before_the_first_layer(string before, string after) =>
        Fixes.VerifyAsync<AddInputFix>($"{before}\npartial class Model {{ }}", $"{after}\npartial class Model {{ }}");

    [Fact]
    public Task The_file_modifier_is_removed() => Fixes.VerifyAsync<RemoveFileModifierFix>(
        "[Input(4)]\n[Dense(3)]\nfile sealed partial class {|PG0007:Model|} { }",
        "[Input(4)]\n[Dense(3)]\nsealed partial class Model { }");
}
