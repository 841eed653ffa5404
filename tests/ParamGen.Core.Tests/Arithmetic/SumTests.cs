using ParamGen.Core.Arithmetic;

namespace ParamGen.Core.Tests.Arithmetic;

public class SumTests
{
    [Fact]
    public void A_sum_shows_how_it_came_about()
    {
        Assert.Equal("3 × 3 × 16 + 16 = 160", new Sum(new Product(new(3, 3, 16)), new Product(new(16))).ToString());
        Assert.Equal("2 × 500 = 1,000", new Sum(new Product(new(2, 500))).ToString());
        Assert.Equal("16", new Sum(new Product(new(16))).ToString());
        Assert.Equal("0", new Sum().ToString());
    }

    [Fact]
    public void Nothing_is_a_term_like_any_other()
    {
        Assert.Equal(6, new Sum(new Product(new(0, 4)), new Product(new(2, 3))).Value);
        Assert.Equal("0 × 4 + 2 × 3 = 6", new Sum(new Product(new(0, 4)), new Product(new(2, 3))).ToString());
        Assert.Equal("1", new Sum(new Product(new())).ToString());
    }

    [Fact]
    public void A_sum_with_an_unknown_factor_is_unknown()
    {
        var sum = new Sum(new Product(new(2, null)), new Product(new(3)));
        Assert.Null(sum.Value);
        Assert.Equal("2 × ? + 3 = unknown", sum.ToString());
    }

    [Fact]
    public void Sums_of_the_same_factors_are_equal()
    {
        var (one, same, other) = (new Sum(new Product(new(2, 3))), new Sum(new Product(new(2, 3))), new Sum(new Product(new(6))));
        Assert.True(one == same && one != other && one.Equals((object)same) && !one.Equals(6));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Equal(12, (one + other).Value);
    }
}
