using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ParamGen.Playground.Tests.Page;

/// <summary>The page with the compiler in it, as somebody uses it.</summary>
public class PageTests(PageFixture browser)
{
    private const string Wrong = "[Input(8, 8, 1)]\n[Conv2D(4, 3, Strides = 2, DilationRate = 2)]\npublic partial class Net;\n";

    [Fact]
    public async Task The_first_visit_shows_the_seed_model_with_its_numbers()
    {
        await using var open = await (await browser.OpenAsync()).StartAsync();
        await Expect(open.Page.Locator(".cm-layer-note").Nth(1)).ToHaveAttributeAsync("data-note", "(None, 26, 26, 16) · 448 parameters");
        await Expect(open.Page.Locator("#summary-content")).ToContainTextAsync("31,050");
        await open.Page.ClickAsync("#drawing-tab");
        await Expect(open.Page.Locator("#drawing-content")).ToContainTextAsync("Conv2D");
        await open.Page.ClickAsync("#constants-tab");
        await Expect(open.Page.Locator("#constants-content")).ToContainTextAsync("TotalParameters");
        Assert.Equal("", open.Errors);
    }

    [Fact]
    public async Task A_mistake_is_underlined_and_a_fix_mends_it()
    {
        await using var open = await (await browser.OpenAsync()).StartAsync();
        await open.TypeAsync(Wrong);
        await Expect(open.Page.Locator("#problems-tab")).ToContainTextAsync("1");
        await Expect(open.Page.Locator(".cm-problem-error").First).ToBeVisibleAsync();
        await open.Page.Locator(".cm-problem-error").First.ClickAsync();
        await open.Page.Keyboard.PressAsync("ControlOrMeta+.");
        await open.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Use a stride of 1" }).ClickAsync();
        await Expect(open.Page.Locator(".cm-problem-error")).ToHaveCountAsync(0);
        await Expect(open.Page.Locator("#summary-content")).ToContainTextAsync("Net");
        Assert.Equal("", open.Errors);
    }

    [Fact]
    public async Task A_layer_is_completed_as_it_is_typed()
    {
        await using var open = await (await browser.OpenAsync()).StartAsync();
        await open.TypeAsync("[Input(8)]\n");
        await open.Page.Keyboard.TypeAsync("[Den");
        await Expect(open.Page.Locator(".cm-tooltip-autocomplete")).ToContainTextAsync("Dense");
    }

    [Fact]
    public async Task A_model_file_is_shown_and_goes_on_as_attributes()
    {
        await using var open = await (await browser.OpenAsync()).StartAsync();
        await open.Page.SetInputFilesAsync("#file", Paths.Of("Models", "digits.keras"));
        await Expect(open.Page.Locator("#file-panel table")).ToBeVisibleAsync();
        await open.Page.GetByText("Continue with it as attributes").ClickAsync();
        await Expect(open.Editor).ToContainTextAsync("partial class Digits");
        Assert.Equal("", open.Errors);
    }

    [Fact]
    public async Task A_file_of_a_hundred_megabytes_is_read_at_a_glance()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".safetensors");
        try
        {
            var header = """{"w":{"dtype":"F32","shape":[25000000],"data_offsets":[0,100000000]}}"""u8.ToArray();
            await using (var file = File.Create(path))
            {
                file.Write(BitConverter.GetBytes((long)header.Length));
                file.Write(header);
                file.SetLength(file.Position + 100_000_000);
            }

            await using var open = await (await browser.OpenAsync()).StartAsync();
            await open.Page.SetInputFilesAsync("#file", path);
            await Expect(open.Page.Locator("#file-panel")).ToContainTextAsync("25,000,000");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_link_carries_the_text()
    {
        await using var open = await (await browser.OpenAsync()).StartAsync();
        await open.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await open.TypeAsync("[Input(3)]\n[Dense(5)]\npublic partial class Shared;\n");
        await open.Page.ClickAsync("#share");
        var link = await open.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        await using var other = await browser.OpenAsync();
        await other.StartAsync(link[link.IndexOf('#', StringComparison.Ordinal)..]);
        await Expect(other.Editor).ToContainTextAsync("partial class Shared");
        await Expect(other.Page.Locator("#summary-content")).ToContainTextAsync("Shared");
    }

    [Fact]
    public async Task After_the_first_visit_it_works_offline()
    {
        await using var open = await (await browser.OpenAsync()).StartAsync();
        await open.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await open.Page.ReloadAsync();
        await open.CheckedAsync();
        await open.Page.Context.SetOfflineAsync(true);
        await open.Page.ReloadAsync();
        await open.CheckedAsync();
        await Expect(open.Page.Locator("#summary-content")).ToContainTextAsync("31,050");
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Nothing_is_wider_than_the_window(int width)
    {
        await using var open = await (await browser.OpenAsync(width)).StartAsync();
        Assert.True(await open.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await open.TypeAsync(Wrong);
        await Expect(open.Page.Locator("#problems-tab")).ToContainTextAsync("1");
        Assert.True(await open.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }
}
