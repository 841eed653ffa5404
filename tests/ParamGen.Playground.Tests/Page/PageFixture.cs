using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using ParamGen.Playground.Tests.Page;

[assembly: AssemblyFixture(typeof(PageFixture))]

namespace ParamGen.Playground.Tests.Page;

/// <summary>The page, served to a browser that the machine has; where it has none, the tests of the page are left out and say so.</summary>
public sealed class PageFixture : IAsyncLifetime
{
    /// <summary>The variable that names a browser.</summary>
    private const string Variable = "PARAMGEN_BROWSER";

    private static readonly string[] usual =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private WebApplication? server;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string address = "";

    public async ValueTask InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : usual.FirstOrDefault(File.Exists);
        if (path is null)
            return;
        server = Server();
        await server.StartAsync();
        address = server.Urls.Single();
        playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
    }

    /// <summary>A page of its own, as a first visitor has it.</summary>
    /// <param name="width">The width of the window.</param>
    public async Task<OpenPage> OpenAsync(int width = 1280)
    {
        Assert.SkipWhen(browser is null, $"no browser: name one with {Variable}, as CONTRIBUTING.md says");
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        context.SetDefaultTimeout(120_000);
        return new(await context.NewPageAsync(), address);
    }

    /// <summary>Serves the files of the page as they are, and .NET as it was built.</summary>
    private static WebApplication Server()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".cs"] = "text/plain";
        types.Mappings[".dat"] = "application/octet-stream";
        var files = new CompositeFileProvider(
            new PhysicalFileProvider(Path.GetFullPath(Paths.Named("Page"))),
            new PhysicalFileProvider(Path.GetFullPath(Paths.Named("Framework"))));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ContentTypeProvider = types,
            ServeUnknownFileTypes = true,
            OnPrepareResponse = response => response.Context.Response.Headers.CacheControl = "no-cache",
        });
        return app;
    }
}
