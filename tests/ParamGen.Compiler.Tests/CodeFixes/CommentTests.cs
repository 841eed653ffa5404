using ParamGen.CodeFixes;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.CodeFixes;

/// <summary>A fix takes away what it names, and no comment, line break or constant beside it.</summary>
public class CommentTests
{
    [Theory]
    [InlineData(
        "[Conv2D(16, 3, // filters\n    {|PG0105:Strides = 2|}, // halves\n    DilationRate = 2)]",
        "[Conv2D(16, 3, // filters\n    // halves\n    DilationRate = 2)]",
        0)]
    [InlineData(
        "[Conv2D(16, 3, // filters\n    {|PG0105:Strides = 2|}, // halves\n    DilationRate = 2)]",
        "[Conv2D(16, 3, // filters\n    Strides = 2 // halves\n)]",
        1)]
    [InlineData("[Conv2D(16, 3,\n    {|PG0105:Strides = 2|},\n    DilationRate = 2)]", "[Conv2D(16, 3,\n    DilationRate = 2)]", 0)]
    [InlineData("[Conv2D(16, 3,\n    {|PG0105:Strides = 2|},\n    DilationRate = 2)]", "[Conv2D(16, 3,\n    Strides = 2)]", 1)]
    [InlineData("[Conv2D(16, 3, DilationRate = 2,\n    {|PG0105:Strides = 2|})]", "[Conv2D(16, 3,\n    Strides = 2)]", 1)]
    [InlineData(
        "[Conv2D(16, 3, DilationRate = 2, /* why */ {|PG0105:Strides = 2|} /* because */)]",
        "[Conv2D(16, 3, DilationRate = 2 /* why */ /* because */)]",
        0)]
    [InlineData("[Conv2D(16, 3, DilationRate = 2 /* why */, {|PG0105:Strides = 2|})]", "[Conv2D(16, 3, /* why */ Strides = 2)]", 1)]
    public Task Comments_and_lines_beside_an_argument_stay(string before, string after, int choice) => VerifyAsync(before, after, choice);

    [Theory]
    [InlineData("[Conv2D(16, /* rows */ {|PG0101:3, /* columns */ 0|})]", "[Conv2D(16, /* rows */ 3, /* columns */ 1)]")]
    [InlineData("[Conv2D(16, {|PG0102:Model.Rows, 4, /* too many */ 5|})]", "[Conv2D(16, Model.Rows, 4 /* too many */)]")]
    [InlineData("[Conv2D(filters: 16, {|PG0102:3, 4, 5|})]", "[Conv2D(filters: 16, 3, 4)]")]
    [InlineData("[Conv2D(16, {|PG0101:new[] { 3, 0 }|})]", "[Conv2D(16, 3, 1)]")]
    [InlineData("[Conv2D(16, {|PG0101:[3, 0]|})]", "[Conv2D(16, 3, 1)]")]
    [InlineData("[Conv2D(16, {|PG0101:kernelSize: new[] { 3, 0 }|})]", "[Conv2D(16, kernelSize: new[] { 3, 1 })]")]
    public Task Numbers_of_a_list_that_are_right_stay_as_they_are_written(string before, string after) => VerifyAsync(before, after);

    [Fact]
    public Task Constants_of_an_input_stay() => Fixes.VerifyAsync<SuggestionFix>(
        "[Input(Model.Rows, Model.Rows)]\n[{|PG0201:Conv2D|}(16, 3)]\npartial class Model { const int Rows = 28; }",
        "[Input(Model.Rows, Model.Rows, 1)]\n[Conv2D(16, 3)]\npartial class Model { const int Rows = 28; }");

    [Theory]
    [InlineData("[Flatten]\n[{|PG0201:Conv2D|}(16, 3)]", "[Conv2D(16, 3)]")]
    [InlineData(
        "[Flatten] // of the removed\n// of the next\n[{|PG0201:Conv2D|}(16, 3)]",
        "// of the removed\n// of the next\n[Conv2D(16, 3)]")]
    [InlineData("[Flatten(\n    Name = \"flat\")]\n[{|PG0201:Conv2D|}(16, 3)]", "[Conv2D(16, 3)]")]
    [InlineData("[Dropout(0.5)] [Flatten]\n[{|PG0201:Conv2D|}(16, 3)]", "[Dropout(0.5)]\n[Conv2D(16, 3)]")]
    [InlineData("[Flatten] [{|PG0201:Conv2D|}(16, 3)]", "[Conv2D(16, 3)]")]
    [InlineData("[Dropout(0.5), /* a */ Flatten, /* b */ {|PG0201:Conv2D|}(16, 3)]", "[Dropout(0.5), /* a */ /* b */ Conv2D(16, 3)]")]
    [InlineData("[Flatten,\n {|PG0201:Conv2D|}(16, 3)]", "[Conv2D(16, 3)]")]
    public Task A_layer_is_taken_out_and_no_comment_with_it(string before, string after) => VerifyAsync(before, after, isOneByOne: true);

    [Theory]
    [InlineData("[Flatten(Name = \"flat\")]\n[{|PG0201:Conv2D|}(16, 3, Input = \"flat\")]", "[Conv2D(16, 3)]")]
    [InlineData(
        "[Dense(3)]\n[Flatten(Name = \"flat\", Input = \"image\")]\n[{|PG0201:Conv2D|}(16, 3)]",
        "[Dense(3)]\n[Conv2D(16, 3, Input = \"image\")]")]
    public Task What_stands_behind_a_layer_that_is_taken_out_takes_what_that_took(string before, string after) =>
        Fixes.VerifyAsync<SuggestionFix>(
        $"[Input(28, 28, 3, Name = \"image\")]\n{before}\npartial class Model {{ }}",
        $"[Input(28, 28, 3, Name = \"image\")]\n{after}\npartial class Model {{ }}",
        isOneByOne: true);

    private static Task VerifyAsync(string before, string after, int choice = 0, bool isOneByOne = false) =>
        Fixes.VerifyAsync<SuggestionFix>(
        $"[Input(28, 28, 3)]\n{before} // stays\npartial class Model {{ const int Rows = 3; }}",
        $"[Input(28, 28, 3)]\n{after} // stays\npartial class Model {{ const int Rows = 3; }}",
        choice,
        isOneByOne: isOneByOne);
}
