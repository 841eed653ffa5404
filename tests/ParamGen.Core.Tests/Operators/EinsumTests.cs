namespace ParamGen.Core.Tests.Operators;

public class EinsumTests
{
    [Theory]
    [InlineData("bij,bjk->bik", "(None, 2, 3)", "(None, 3, 4)", "(None, 2, 4)")]
    [InlineData("bij,bjk", "(None, 2, 3)", "(None, 3, 4)", "(2, 4)")]
    [InlineData("...ij,jk->...ik", "(None, 5, 2, 3)", "(3, 4)", "(None, 5, 2, 4)")]
    [InlineData("i...,i...->...", "(2, None, 5)", "(2, 7, 1)", "(7, 5)")]
    [InlineData("ij,kl->ijkl", "(1, 2)", "(3, 4)", "(1, 2, 3, 4)")]
    [InlineData("bi,bj->b", "(None, 2)", "(8, 3)", "(8,)")]
    // Keras does not compare the sizes that it sums over.
    [InlineData("bij,bjk->bik", "(None, 2, 3)", "(None, 5, 4)", "(None, 2, 4)")]
    [InlineData("bi,bi->bi", "(9, 2)", "(9, 3)", "refused: cannot broadcast the shapes (9, 2) and (9, 3), because 2 and 3 differ")]
    [InlineData("bij,bj->bi", "(None, 2)", "(None, 3)", "refused: has 'bij' for a tensor of shape (None, 2)")]
    [InlineData("bi->b", "(None, 2)", "(None, 3)", "refused: has 1 input in 'bi->b', but takes 2 tensors")]
    [InlineData("Bi,i->B", "(None, 2)", "(2)", "refused: has 'B' in its output, which 'i' lacks")]
    public void Two_tensors_are_multiplied_as_their_letters_say(string subscripts, string one, string other, string expected) =>
        Assert.Equal(expected, Called.Of("Einsum", $"\"subscripts\": \"{subscripts}\"", one, other));

    [Theory]
    [InlineData("bii->bi", "(None, 3, 3)", "(None, 3)")]
    [InlineData("bij->bji", "(None, 2, 3)", "(None, 3, 2)")]
    [InlineData("bij->", "(None, 2, 3)", "()")]
    public void One_tensor_is_summed_and_turned(string subscripts, string input, string expected) =>
        Assert.Equal(expected, Called.Of("Einsum", $"\"subscripts\": \"{subscripts}\"", input));
}
